package demo;

import io.runapi.json.Immutable;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Builds a {@link SpeechRequest}. Not for use by several threads at once. */
@Generated("io.runapi.processor")
public final class SpeechRequestBuilder {
    private @Nullable String model;
    private @Nullable Double stability;
    private List<Integer> rates = new ArrayList<>();
    private List<URI> referenceUrls = new ArrayList<>();
    private List<String> parts = new ArrayList<>();
    private List<Speaker> speakers = new ArrayList<>();
    private @Nullable Speaker narrator;
    private List<Speaker> speakersOfASecondLanguage = new ArrayList<>();
    private Map<String, @Nullable Object> additionalProperties = Map.of();

    SpeechRequestBuilder() {}

    SpeechRequestBuilder(SpeechRequest source) {
        this.model = source.model();
        this.stability = source.stability();
        this.rates = new ArrayList<>(source.rates());
        this.referenceUrls = new ArrayList<>(source.referenceUrls());
        this.parts = new ArrayList<>(source.parts());
        this.speakers = new ArrayList<>(source.speakers());
        this.narrator = source.narrator();
        this.speakersOfASecondLanguage = new ArrayList<>(source.speakersOfASecondLanguage());
        this.additionalProperties = source.additionalProperties();
    }

    /** Sets {@code model}. */
    public SpeechRequestBuilder model(@Nullable String model) {
        this.model = model;
        return this;
    }

    /**
     * How even the voice is.
     *
     * <p>Accepted: 0, 0.5, 1. Default: 1. Default for {@code tts-1}, {@code tts-1-hd}, {@code tts-mini}: 0.5.
     */
    public SpeechRequestBuilder stability(@Nullable Double stability) {
        this.stability = stability;
        return this;
    }

    /**
     * Sets {@code rates}.
     *
     * <p>From 1 to 9. Refused when {@code stability} is 1. For {@code tts-1}, {@code tts-1-hd}, {@code tts-mini}: from
     * 1 to 4. For {@code tts-2}: refused.
     */
    public SpeechRequestBuilder rates(List<Integer> rates) {
        this.rates = new ArrayList<>(Immutable.list(rates));
        return this;
    }

    /** As {@link #rates(List)}. */
    public SpeechRequestBuilder rates(Integer... rates) {
        return rates(List.of(rates));
    }

    /** Adds to {@link #rates(List)}. */
    public SpeechRequestBuilder addRates(Integer... rates) {
        this.rates.addAll(List.of(rates));
        return this;
    }

    /**
     * Sets {@code reference_urls}.
     *
     * <p>At most 3 items. Has a match of <code>^https?://</code>.
     */
    public SpeechRequestBuilder referenceUrls(List<URI> referenceUrls) {
        this.referenceUrls = new ArrayList<>(Immutable.list(referenceUrls));
        return this;
    }

    /** As {@link #referenceUrls(List)}. */
    public SpeechRequestBuilder referenceUrls(URI... referenceUrls) {
        return referenceUrls(List.of(referenceUrls));
    }

    /** Adds to {@link #referenceUrls(List)}. */
    public SpeechRequestBuilder addReferenceUrls(URI... referenceUrls) {
        this.referenceUrls.addAll(List.of(referenceUrls));
        return this;
    }

    /**
     * Sets {@code parts}.
     *
     * <p>Accepted: word, segment.
     */
    public SpeechRequestBuilder parts(List<String> parts) {
        this.parts = new ArrayList<>(Immutable.list(parts));
        return this;
    }

    /** As {@link #parts(List)}. */
    public SpeechRequestBuilder parts(String... parts) {
        return parts(List.of(parts));
    }

    /** Adds to {@link #parts(List)}. */
    public SpeechRequestBuilder addParts(String... parts) {
        this.parts.addAll(List.of(parts));
        return this;
    }

    /**
     * Sets {@code speakers}.
     *
     * <p>At least 1 item.
     */
    public SpeechRequestBuilder speakers(List<Speaker> speakers) {
        this.speakers = new ArrayList<>(Immutable.list(speakers));
        return this;
    }

    /** As {@link #speakers(List)}. */
    public SpeechRequestBuilder speakers(Speaker... speakers) {
        return speakers(List.of(speakers));
    }

    /** Adds to {@link #speakers(List)}. */
    public SpeechRequestBuilder addSpeakers(Speaker... speakers) {
        this.speakers.addAll(List.of(speakers));
        return this;
    }

    /** Sets {@code narrator}. */
    public SpeechRequestBuilder narrator(@Nullable Speaker narrator) {
        this.narrator = narrator;
        return this;
    }

    /** Sets {@code speakers_of_a_second_language}. */
    public SpeechRequestBuilder speakersOfASecondLanguage(List<Speaker> speakersOfASecondLanguage) {
        this.speakersOfASecondLanguage = new ArrayList<>(Immutable.list(speakersOfASecondLanguage));
        return this;
    }

    /** As {@link #speakersOfASecondLanguage(List)}. */
    public SpeechRequestBuilder speakersOfASecondLanguage(Speaker... speakersOfASecondLanguage) {
        return speakersOfASecondLanguage(List.of(speakersOfASecondLanguage));
    }

    /** Adds to {@link #speakersOfASecondLanguage(List)}. */
    public SpeechRequestBuilder addSpeakersOfASecondLanguage(Speaker... speakersOfASecondLanguage) {
        this.speakersOfASecondLanguage.addAll(List.of(speakersOfASecondLanguage));
        return this;
    }

    /**
     * Sends a property that this version does not know, as free-form JSON: {@code Map}, {@code List}, {@code String},
     * {@code Number}, {@code Boolean} or null. A property that has a method of its own is refused.
     */
    public SpeechRequestBuilder additionalProperty(String name, @Nullable Object value) {
        SpeechRequestCodec.NAMES.requireUnknown(name);
        this.additionalProperties = Immutable.with(this.additionalProperties, name, value);
        return this;
    }

    /**
     * The finished {@link SpeechRequest}.
     *
     * @throws io.runapi.error.ValidationException naming everything that the service would refuse
     */
    public SpeechRequest build() {
        SpeechRequest finished = create();
        SpeechRequestChecks.check(finished);
        return finished;
    }

    /**
     * As {@link #build()}, but by the rules of another model: for a model that is newer than this description.
     *
     * @param knownModel id of a model that is known
     * @throws io.runapi.error.ValidationException naming everything that the service would refuse, or that
     *     {@code knownModel} is not known
     */
    public SpeechRequest buildLike(String knownModel) {
        SpeechRequest finished = create();
        SpeechRequestChecks.checkLike(knownModel, finished);
        return finished;
    }

    private SpeechRequest create() {
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
}
