package io.runapi;

import io.runapi.benchmarks.client.Question;
import io.runapi.benchmarks.code.PlainRequest;
import io.runapi.json.JsonWriter;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/** Writing a request as JSON. */
@State(Scope.Thread)
public class RequestSpeed {
    private final ChatCompletionRequest request = ChatCompletionRequest.builder(Question.MODEL)
            .system(Question.SYSTEM)
            .user(Question.USER)
            .temperature(Question.TEMPERATURE)
            .maxTokens(Question.MAX_TOKENS)
            .build();
    private final PlainRequest plain = new PlainRequest(
            Question.MODEL,
            List.of(
                    new PlainRequest.Message("system", Question.SYSTEM),
                    new PlainRequest.Message("user", Question.USER)),
            Question.TEMPERATURE,
            Question.MAX_TOKENS);
    private final ObjectWriter databind = JsonMapper.shared().writerFor(PlainRequest.class);

    /** The generated codec. */
    @Benchmark
    public byte[] codec() {
        return JsonWriter.encode(request, ChatCompletionRequestCodec.INSTANCE);
    }

    /** Jackson databind from records with those properties only that the request has. */
    @Benchmark
    public byte[] databind() {
        return databind.writeValueAsBytes(plain);
    }
}
