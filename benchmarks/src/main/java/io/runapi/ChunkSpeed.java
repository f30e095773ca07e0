package io.runapi;

import io.runapi.benchmarks.code.PlainChunk;
import io.runapi.benchmarks.code.PlainChunkParser;
import io.runapi.benchmarks.server.Wire;
import io.runapi.json.JsonReader;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

/** Reading a chunk's JSON into records. */
@State(Scope.Thread)
public class ChunkSpeed {
    private static final int BEGINNING = "data: ".length();
    private static final int END = "\n\n".length();

    private final byte[] event = Wire.chunk(0);
    private final int length = event.length - BEGINNING - END;
    private final JsonReader reader = JsonReader.ofMany();
    private final ObjectReader databind = JsonMapper.shared().readerFor(PlainChunk.class);

    /** The generated codec, one reader for all chunks, as streams do. */
    @Benchmark
    public ChatCompletionChunk codec() {
        return reader.document(event, BEGINNING, length, ChatCompletionChunkCodec.INSTANCE);
    }

    /** Jackson databind into records with those properties only that the chunk has. */
    @Benchmark
    public PlainChunk databind() {
        return databind.readValue(event, BEGINNING, length);
    }

    /** Jackson's streaming parser into the same records, by hand. */
    @Benchmark
    public PlainChunk jacksonCore() {
        return PlainChunkParser.read(event, BEGINNING, length);
    }
}
