package io.runapi.proof;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * An action as the upstream contract has it. Read here by code of its own, since it is to prove what the importer, the
 * description and the generator made of the same file.
 *
 * @param key service and action, for instance {@code kling/text-to-video}
 * @param endpoint the last segment of its path
 * @param models ids; empty if the action has no models
 * @param listed whether the contract lists the models; otherwise they are the values of an optional field
 *     {@code model}, and all of them take the same
 * @param fields what each model declares; for an action without models under {@code _}
 * @param rules conditional rules
 */
record UpstreamAction(
        String key,
        String endpoint,
        List<String> models,
        boolean listed,
        Map<String, Map<String, JsonNode>> fields,
        List<UpstreamRule> rules) {

    /** For what an action without models declares. */
    static final String NO_MODEL = "_";

    static UpstreamAction read(String key, JsonNode action) {
        Map<String, Map<String, JsonNode>> fields = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> model : action.get("fields_by_model").properties()) {
            Map<String, JsonNode> declared = new LinkedHashMap<>();
            model.getValue().properties().forEach(field -> declared.put(field.getKey(), field.getValue()));
            fields.put(model.getKey(), declared);
        }
        List<String> models = texts(action.get("models"));
        Map<String, JsonNode> shared = fields.get(NO_MODEL);
        if (models.isEmpty() && shared != null && shared.containsKey("model")) {
            models = texts(shared.get("model").path("enum"));
            models.forEach(model -> fields.put(model, shared));
            fields.remove(NO_MODEL);
        }
        List<UpstreamRule> rules =
                action.path("rules").valueStream().map(UpstreamRule::new).toList();
        boolean listed = !action.get("models").isEmpty();
        return new UpstreamAction(key, action.get("endpoint").asString(), models, listed, fields, rules);
    }

    static List<String> texts(JsonNode list) {
        return list.valueStream().map(JsonNode::asString).toList();
    }

    /** The models, or the one name that stands for none. */
    List<String> variants() {
        return models.isEmpty() ? List.of(NO_MODEL) : models;
    }

    Map<String, JsonNode> declared(String model) {
        return fields.getOrDefault(model, Map.of());
    }

    JsonNode field(String model, String name) {
        return declared(model).getOrDefault(name, JsonMapper.shared().missingNode());
    }

    /** What some model of the action declares or some rule names, except the model itself. */
    Set<String> known() {
        Set<String> known = new LinkedHashSet<>();
        fields.values().forEach(declared -> known.addAll(declared.keySet()));
        rules.forEach(rule -> known.addAll(rule.fields()));
        known.remove("model");
        return known;
    }

    /** What other models take and this one does not. RunAPI's contract is silent about them; we refuse them. */
    Set<String> foreign(String model) {
        Set<String> foreign = new LinkedHashSet<>();
        fields.values().forEach(declared -> foreign.addAll(declared.keySet()));
        foreign.removeAll(declared(model).keySet());
        foreign.remove("model");
        return foreign;
    }

    String service() {
        return key.substring(0, key.indexOf('/'));
    }

    String requestName() {
        return pascal(service()) + pascal(endpoint) + "Request";
    }

    static String pascal(String name) {
        List<String> words = new ArrayList<>();
        for (String word : name.split("[-_.]")) {
            words.add(word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
        }
        return String.join("", words);
    }

    @Override
    public String toString() {
        return key;
    }
}
