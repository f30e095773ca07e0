package demo;

import static io.runapi.contract.FieldContract.optional;
import static io.runapi.contract.FieldContract.required;
import static io.runapi.contract.ModelContract.model;
import static io.runapi.contract.RuleContract.rule;

import io.runapi.contract.ActionContract;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Refuses a {@link ChatRequest} that the service would refuse. */
@Generated("io.runapi.processor")
final class ChatRequestChecks {
    static final ActionContract CONTRACT = ActionContract.of("chat completions")
            .fields(
                    required("model"),
                    required("messages").items(1, Integer.MAX_VALUE),
                    optional("temperature").range(0, 2),
                    optional("top_p").range(0, 1),
                    optional("max_tokens").range(1, Double.POSITIVE_INFINITY),
                    optional("max_completion_tokens").range(1, Double.POSITIVE_INFINITY),
                    optional("seed"),
                    optional("stream"),
                    optional("stream_options"),
                    optional("stop").items(0, 4),
                    optional("logit_bias"),
                    optional("rows"),
                    optional("reasoning_effort").oneOf("low", "medium", "high"),
                    optional("user").matching("^[a-z\"\\\\]*$"),
                    optional("schema"),
                    optional("default"),
                    optional("in"),
                    optional("property"),
                    optional("finished"),
                    optional("source"),
                    optional("value"),
                    optional("yield"),
                    optional("equals"))
            .models(
                    model("gemini-3.5-flash", "gemini-2.5-pro"),
                    model("claude-opus-4.8").fields(optional("temperature").range(0, 1)))
            .rules(
                    rule().when("stream", "true").require("stream_options"),
                    rule().whenPresent("reasoning_effort").requireAny("max_tokens", "max_completion_tokens"),
                    rule()
                            .when("model", "claude-opus-4.8")
                            .when("stream", "false")
                            .narrow("reasoning_effort", "low", "high"))
            .withOpenModels();

    private ChatRequestChecks() {}

    static void check(ChatRequest value) {
        CONTRACT.check(field -> get(value, field));
    }

    static void checkLike(String model, ChatRequest value) {
        CONTRACT.checkLike(model, field -> get(value, field));
    }

    static @Nullable Object get(ChatRequest value, String field) {
        return switch (field) {
            case "model" -> value.model();
            case "messages" -> value.messages();
            case "temperature" -> value.temperature();
            case "top_p" -> value.topP();
            case "max_tokens" -> value.maxTokens();
            case "max_completion_tokens" -> value.maxCompletionTokens();
            case "seed" -> value.seed();
            case "stream" -> value.stream();
            case "stream_options" -> value.streamOptions();
            case "stop" -> value.stop();
            case "logit_bias" -> value.logitBias();
            case "rows" -> value.rows();
            case "reasoning_effort" -> value.reasoningEffort();
            case "user" -> value.user();
            case "schema" -> value.schema();
            case "default" -> value.default_();
            case "in" -> value.in();
            case "property" -> value.property();
            case "finished" -> value.finished();
            case "source" -> value.source();
            case "value" -> value.value();
            case "yield" -> value.yield();
            case "equals" -> value.equals();
            default -> value.additionalProperties().get(field);
        };
    }
}
