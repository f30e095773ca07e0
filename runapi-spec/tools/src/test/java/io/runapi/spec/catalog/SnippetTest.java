package io.runapi.spec.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Whether snippets compile and are accepted is tried where the typed API is; here, what they look like. */
class SnippetTest {
    private final Action sing = Described.action("sing");

    @Test
    void give_what_rules_demand() {
        assertThat(new RequestSnippet(sing, sing.models().get(0)).text()).isEqualTo("""
                        SingRequest request = SingRequest.builder(SingModel.ALTO_1, Mode.AUTO)
                                .prompt("A calm piano")
                                .build();
                        Songs songs = runapi.studio2().sing(request).await();
                        """);
        assertThat(new RequestSnippet(sing, sing.models().get(1)).text())
                .contains(".prompt(\"A calm piano piece for a rainy evening\")", ".seconds(20)");
    }

    @Test
    void declare_constants_and_parameters() {
        assertThat(new DeclaredSnippet(Described.catalog(), sing, sing.models().get(1)).text())
                .isEqualTo("""
                        import io.runapi.Songs;
                        import io.runapi.annotation.Fixed;
                        import io.runapi.annotation.RunApiModel;

                        @RunApiModel("bass-2")
                        public interface Studio2Sing {
                            @Fixed(param = "mode", value = "auto")
                            @Fixed(param = "seconds", value = "20")
                            Songs sing(String prompt);
                        }
                        // Songs songs = new Studio2SingClient(runapi).sing(
                        //         "A calm piano piece for a rainy evening");
                        """);
    }

    @Test
    void call_what_takes_nothing() {
        assertThat(new RequestSnippet(Described.action("voices"), null).text())
                .isEqualTo("Songs songs = runapi.studio2().voices();\n");
    }

    @Test
    void quote_any_text() {
        assertThat(JavaValue.quote("a \"b\" \\ \n\t\u0001")).isEqualTo("\"a \\\"b\\\" \\\\ \\n\\t\\u0001\"");
    }
}
