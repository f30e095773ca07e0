package demo;

import io.runapi.json.JsonCodec;
import io.runapi.json.JsonCodecs;
import io.runapi.json.JsonReader;
import io.runapi.json.JsonWriter;
import io.runapi.json.PropertyNames;
import java.net.URI;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link SpeechRequest}. */
@Generated("io.runapi.processor")
final class SpeechRequestCodec implements JsonCodec<SpeechRequest> {
    static final SpeechRequestCodec INSTANCE = new SpeechRequestCodec();

    static final PropertyNames NAMES = PropertyNames.of(
            "model",
            "stability",
            "rates",
            "reference_urls",
            "parts",
            "speakers",
            "narrator",
            "speakers_of_a_second_language");

    private SpeechRequestCodec() {}

    @Override
    public SpeechRequest read(JsonReader in) {
        String model = null;
        Double stability = null;
        List<Integer> rates = List.of();
        List<URI> referenceUrls = List.of();
        List<String> parts = List.of();
        List<Speaker> speakers = List.of();
        Speaker narrator = null;
        List<Speaker> speakersOfASecondLanguage = List.of();
        Map<String, @Nullable Object> additionalProperties = null;
        for (int property = in.beginObject(NAMES); property != PropertyNames.END; property = in.next(NAMES)) {
            switch (property) {
                case 0 -> model = in.string(); // model
                case 1 -> stability = in.number(); // stability
                case 2 -> rates = in.list(JsonCodecs.INTEGER); // rates
                case 3 -> referenceUrls = in.list(JsonCodecs.URI); // reference_urls
                case 4 -> parts = in.list(JsonCodecs.STRING); // parts
                case 5 -> speakers = in.list(SpeakerCodec.INSTANCE); // speakers
                case 6 -> narrator = in.value(SpeakerCodec.INSTANCE); // narrator
                case 7 -> speakersOfASecondLanguage = in.list(SpeakerCodec.INSTANCE); // speakers_of_a_second_language
                default -> additionalProperties = in.keep(additionalProperties);
            }
        }
        return new SpeechRequest(
                model,
                stability,
                rates,
                referenceUrls,
                parts,
                speakers,
                narrator,
                speakersOfASecondLanguage,
                additionalProperties);
    }

    @Override
    public void write(JsonWriter out, SpeechRequest value) {
        out.beginObject();
        out.property("model", value.model());
        out.property("stability", value.stability());
        out.list("rates", value.rates(), JsonCodecs.INTEGER);
        out.list("reference_urls", value.referenceUrls(), JsonCodecs.URI);
        out.list("parts", value.parts(), JsonCodecs.STRING);
        out.list("speakers", value.speakers(), SpeakerCodec.INSTANCE);
        out.property("narrator", value.narrator(), SpeakerCodec.INSTANCE);
        out.list("speakers_of_a_second_language", value.speakersOfASecondLanguage(), SpeakerCodec.INSTANCE);
        out.properties(value.additionalProperties());
        out.endObject();
    }
}
