package io.runapi.proof;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.runapi.contract.Violation;
import io.runapi.proof.GeneratedRequest.Inexpressible;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Three judges of the same random requests, none of which knows the others: a JSON Schema made straight from the
 * upstream contract, the published standard form of our description, and the generated checks, on the wire's values and
 * on the generated record. They agree on every request.
 *
 * <p>Short by default; {@code -Plong} tries a hundred times as many.
 */
class OracleTest {
    private static final long SEED = 20_260_821;
    private static final int REQUESTS = Boolean.getBoolean("runapi.long") ? 200_000 : 2_000;

    private int accepted;
    private int ofRecords;
    private final List<String> disagreements = new ArrayList<>();

    @Test
    void everyJudgeSaysTheSameOfEveryRequest() throws Exception {
        UpstreamContract contract = UpstreamContract.load();
        List<Judged> actions = judged(contract);
        assertThat(actions).as("every action was generated").hasSameSizeAs(contract.actions());
        Random random = new Random(SEED);
        for (int i = 0; i < REQUESTS; i++) {
            judge(actions.get(random.nextInt(actions.size())), new Random(random.nextLong()));
        }
        System.out.printf(
                "oracle: %d random requests (seed %d) to %d of %d actions, %d accepted, %d also as records;"
                        + " disagreements: %d%n",
                REQUESTS, SEED, actions.size(), contract.actions().size(), accepted, ofRecords, disagreements.size());
        assertThat(disagreements.stream().limit(20)).isEmpty();
        assertThat(accepted).isBetween(REQUESTS / 5, REQUESTS * 4 / 5);
        assertThat(ofRecords).isGreaterThan(REQUESTS / 2);
    }

    private record Judged(UpstreamAction action, GeneratedRequest generated, Schema upstream, Schema published) {}

    private static List<Judged> judged(UpstreamContract contract) throws Exception {
        SchemaRegistry registry = registry(contract);
        List<Judged> judged = new ArrayList<>();
        for (UpstreamAction action : contract.actions()) {
            GeneratedRequest generated = GeneratedRequest.find(action.requestName());
            if (generated != null) {
                judged.add(new Judged(
                        action,
                        generated,
                        registry.getSchema(SchemaLocation.of("https://runapi.test/upstream/" + action.key())),
                        registry.getSchema(SchemaLocation.of(
                                "https://runapi.test/standard#/components/schemas/" + action.requestName()))));
            }
        }
        return judged;
    }

    private static SchemaRegistry registry(UpstreamContract contract) throws Exception {
        Map<String, String> schemas = new HashMap<>();
        contract.actions()
                .forEach(action -> schemas.put(
                        "https://runapi.test/upstream/" + action.key(),
                        UpstreamSchema.of(action).toString()));
        String place = "/META-INF/runapi/openapi-standard.json";
        try (InputStream in = Objects.requireNonNull(OracleTest.class.getResourceAsStream(place), place)) {
            JsonNode standard = JsonMapper.shared().readTree(in);
            schemas.put("https://runapi.test/standard", standard.toString());
        }
        return SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(schemas));
    }

    private void judge(Judged judged, Random random) {
        UpstreamAction action = judged.action();
        Requests requests = new Requests(action, judged.generated(), random);
        List<String> variants = action.variants();
        ObjectNode request = requests.make(variants.get(random.nextInt(variants.size())), Set.of());
        Mutations mutations = new Mutations(action, requests, random);
        for (int mutation = random.nextInt(4); mutation > 0; mutation--) {
            mutations.mutate(request);
        }
        boolean upstream = judged.upstream().validate(request).isEmpty();
        List<Violation> violations = judged.generated().violations(request);
        accepted += upstream ? 1 : 0;
        if (upstream != violations.isEmpty()) {
            disagree(judged, request, "generated contract", violations.toString());
        }
        var errors = judged.published().validate(request);
        if (upstream != errors.isEmpty()) {
            disagree(judged, request, "published schema", errors.toString());
        }
        try {
            List<Violation> ofRecord = judged.generated().violationsOfRecord(request);
            ofRecords++;
            if (upstream != ofRecord.isEmpty()) {
                disagree(judged, request, "generated checks of the record", ofRecord.toString());
            }
        } catch (Inexpressible e) {
            // on the wire, but not in Java: judged above
        }
    }

    private void disagree(Judged judged, ObjectNode request, String judge, String said) {
        disagreements.add("%s %s%n  upstream: %s%n  %s: %s"
                .formatted(judged.action(), request, judged.upstream().validate(request), judge, said));
    }
}
