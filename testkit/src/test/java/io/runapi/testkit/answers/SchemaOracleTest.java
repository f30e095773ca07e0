package io.runapi.testkit.answers;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.runapi.structured.StructuredOutput;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Another implementation of JSON Schema judges what we write, and what we read with it. */
class SchemaOracleTest {
    private static final Set<String> KEYWORDS = Set.of(
            "type",
            "description",
            "properties",
            "required",
            "additionalProperties",
            "items",
            "enum",
            "const",
            "anyOf",
            "$ref",
            "$defs",
            "format");
    private static final Set<String> FORMATS = Set.of("date", "date-time", "duration", "uuid");

    static Stream<StructuredOutput<?>> outputs() {
        return Stream.of(
                CriticJson.REVIEW,
                CriticJson.FINDING_LIST,
                CriticJson.SEVERITY,
                CriticJson.INTEGER,
                CriticJson.LOCAL_DATE,
                CriticJson.STRING_SEVERITY_MAP,
                CriticJson.FIGURE,
                CriticJson.EVERYTHING,
                CriticJson.PERSON);
    }

    @ParameterizedTest
    @MethodSource("outputs")
    void isAJsonSchema(StructuredOutput<?> output) {
        Schema metaSchema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
        assertThat(metaSchema.validate(output.schemaText(), InputFormat.JSON)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("outputs")
    void isStrict(StructuredOutput<?> output) {
        JsonNode schema = JsonMapper.shared().readTree(output.schemaText());
        assertThat(schema.path("type").asString()).isEqualTo("object");
        List<String> faults = new ArrayList<>();
        check(schema, schema, "#", faults);
        assertThat(faults).isEmpty();
    }

    private static void check(JsonNode root, JsonNode schema, String at, List<String> faults) {
        Collection<String> names = schema.propertyNames();
        names.stream().filter(name -> !KEYWORDS.contains(name)).forEach(name -> faults.add(at + " has " + name));
        if (schema.has("$ref") && names.size() > 1) {
            faults.add(at + " says something beside $ref");
        }
        if (schema.has("$ref")
                && root.at(schema.get("$ref").stringValue().substring(1)).isMissingNode()) {
            faults.add(at + " refers to nothing");
        }
        if (schema.has("format") && !FORMATS.contains(schema.get("format").stringValue())) {
            faults.add(at + " has another format");
        }
        if (schema.path("type").asString("").equals("object")) {
            List<String> required = schema.path("required")
                    .valueStream()
                    .map(JsonNode::stringValue)
                    .toList();
            if (!required.equals(List.copyOf(schema.path("properties").propertyNames()))) {
                faults.add(at + " does not require all");
            }
            if (schema.path("additionalProperties").asBoolean(true)) {
                faults.add(at + " is open");
            }
        }
        for (Map.Entry<String, JsonNode> member : schema.properties()) {
            String below = at + "/" + member.getKey();
            switch (member.getKey()) {
                case "properties", "$defs" ->
                    member.getValue()
                            .properties()
                            .forEach(one -> check(root, one.getValue(), below + "/" + one.getKey(), faults));
                case "items" -> check(root, member.getValue(), below, faults);
                case "anyOf" -> member.getValue().forEach(one -> check(root, one, below, faults));
                default -> {}
            }
        }
    }

    @ParameterizedTest
    @MethodSource("outputs")
    <T> void readsWhatTheSchemaAcceptsAndWritesTheSame(StructuredOutput<T> output) {
        JsonNode tree = JsonMapper.shared().readTree(output.schemaText());
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(output.schemaText(), InputFormat.JSON);
        for (int seed = 0; seed < 200; seed++) {
            JsonNode json = new RandomJson(tree, new Random(seed)).next();
            assertThat(schema.validate(json.toString(), InputFormat.JSON)).isEmpty();
            boolean blank = json.path("summary").asString("x").isBlank(); // refused by the record itself
            if (!blank) {
                T value = output.decode(json.toString());
                String written = output.encode(value);
                assertThat(schema.validate(written, InputFormat.JSON))
                        .as(written)
                        .isEmpty();
                assertThat(output.decode(written)).isEqualTo(value);
            }
        }
    }
}
