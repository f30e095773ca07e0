package io.runapi.spec.changes;

import static org.assertj.core.api.Assertions.assertThat;

import io.runapi.spec.contract.ContractReader;
import io.runapi.spec.description.Catalog;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ChangeReportTest {
    @TempDir
    private Path folder;

    static Stream<Arguments> fields() {
        return Stream.of(
                Arguments.of("{'type':'string'}", "{'type':'string'}", ""),
                Arguments.of("{'type':'string'}", "{'type':'integer'}", "it: string -> integer"),
                Arguments.of("{'type':'string'}", "{'type':'string','required':true}", "it: now required"),
                Arguments.of("{'type':'string','required':true}", "{'type':'string'}", "it: no longer required"),
                Arguments.of("{'enum':[5,10]}", "{'enum':[5]}", "it: 5, 10 -> 5"),
                Arguments.of("{'type':'integer'}", "{'enum':[5]}", "it: any value -> 5"),
                Arguments.of("{'enum':[1,2,3,4]}", "{'enum':[2,3,4,5]}", "it: values + 5 - 1"),
                Arguments.of("{'enum':[1,2,3,4]}", "{'enum':[4,3,2,1]}", ""),
                Arguments.of(
                        "{'type':'integer'}", "{'type':'integer','min':1,'max':9}", "it: any range -> from 1 to 9"),
                Arguments.of("{'type':'integer','min':1}", "{'type':'integer','max':9}", "it: from 1 -> to 9"),
                Arguments.of(
                        "{'type':'string','length':true,'max':5}",
                        "{'type':'string','length':true,'max':6}",
                        "it: length to 5 -> length to 6"),
                Arguments.of("{'type':'array','max_items':2}", "{'type':'array'}", "it: items to 2 -> any number"),
                Arguments.of("{'type':'integer'}", "{'type':'integer','default':5}", "it: default none -> 5"),
                Arguments.of(
                        "{'type':'string','pattern':'^a'}", "{'type':'string','pattern':'^b'}", "it: pattern ^a -> ^b"),
                Arguments.of(
                        "{'type':'array','items':{'type':'string'}}",
                        "{'type':'array','items':{'type':'integer','min':1}}",
                        "it: each: string -> integer, any range -> from 1"),
                Arguments.of(
                        "{'type':'array','items':{'properties':{'a':{},'b':{'type':'string'}}}}",
                        "{'type':'array','items':{'properties':{'b':{'type':'string','required':true},'c':{}}}}",
                        "it: each: b now required, + c, - a"));
    }

    @ParameterizedTest
    @MethodSource("fields")
    void tellsWhatIsDifferentInAField(String before, String after, String change) throws Exception {
        assertThat(report(action("'_':{'it':" + before + "}", ""), action("'_':{'it':" + after + "}", "")))
                .isEqualTo(change.isEmpty() ? "" : "- art paint: " + change);
    }

    @Test
    void tellsTheSameOfSeveralModelsAndFieldsOnce() throws Exception {
        String before = action("'a':{'x':{},'y':{}},'b':{'x':{},'y':{}},'c':{'x':{},'y':{}}", "'a','b','c'");
        assertThat(report(
                        before,
                        before.replace("'c':{'x':{},'y':{}}", "'c':{'x':{'required':true},'y':{'required':true}}")))
                .isEqualTo("- art paint: x, y of c: now required");
        assertThat(report(before, before.replace("{}", "{'required':true}")))
                .isEqualTo("- art paint: x, y: now required");
    }

    @Test
    void tellsOfModelsAndFields() throws Exception {
        assertThat(report(
                        action("'a':{'x':{},'y':{}},'b':{'x':{}}", "'a','b'"),
                        action("'b':{'x':{},'z':{'enum':[1]}},'c':{'x':{}}", "'b','c'")))
                .isEqualTo("- art paint: + model c; - model a; + field z; - field y; z of b: taken now (1)");
        assertThat(report(
                        action("'a':{'x':{}},'b':{'x':{},'y':{}}", "'a','b'"),
                        action("'a':{'x':{},'y':{}},'b':{'x':{}}", "'a','b'")))
                .isEqualTo("- art paint: y of a: taken now; y of b: no longer taken");
    }

    @Test
    void tellsOfServicesActionsAndTheirKind() throws Exception {
        String paint = action("'_':{'x':{}}", "");
        String ink = paint.replace("art/paint", "ink/draw").replace("'endpoint':'paint'", "'endpoint':'draw'");
        String both = paint.substring(0, paint.length() - 2) + "," + ink.substring("{'actions':{".length());
        assertThat(report(paint, both)).isEqualTo("- + service ink\n- + ink draw");
        assertThat(report(both, paint)).isEqualTo("- - service ink\n- - ink draw");
        assertThat(report(paint, paint.replace("'a", "'a").replace("'synchronous'", "'asynchronous'")))
                .isEqualTo("- art paint: now a task");
    }

    @Test
    void tellsOfRules() throws Exception {
        String fields = "'a':{'model':{},'x':{},'y':{},'z':{'enum':[1,2]}},'b':{'model':{},'x':{},'y':{},'z':{}}";
        String before = action(fields, "'a','b'").replace("'rules':[]", "'rules':[{'required_any':['x','y']}]");
        String after = action(fields, "'a','b'")
                .replace(
                        "'rules':[]",
                        "'rules':[{'when':{'model':'a','x':{'present':true},'y':{'present':false}},"
                                + "'required':['y'],'forbidden':['x'],'enum':{'z':[1]}},"
                                + "{'when':{'model':'b'},'forbidden':['z','w']}]");
        assertThat(report(before, after)).isEqualTo("""
                        - art paint:
                          - z of b: no longer taken
                          - w of b: refused now
                          - + rule: model = a and with x and without y: requires y, forbids x, narrows z to 1
                          - - rule: always: requires x or y""");
    }

    private String report(String before, String after) throws Exception {
        return String.join("\n", ChangeReport.lines(read(before), read(after)));
    }

    private Catalog read(String json) throws Exception {
        Path file = Files.writeString(folder.resolve("contract.json"), json.replace('\'', '"'));
        return ContractReader.read(file).canonical((tag, endpoint) -> false);
    }

    private static String action(String fields, String models) {
        return "{'actions':{'art/paint':{'model':'Art','endpoint':'paint','task_type':'synchronous','models':[" + models
                + "],'fields_by_model':{" + fields + "},'rules':[]}}}";
    }
}
