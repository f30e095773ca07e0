package io.runapi.processor.models;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What is said about mistakes in tools, word for word, and where. */
final class ToolProblemsTest {
    @Test
    void everyMistakeOfAClassIsToldInOneCompile() {
        assertThat(UserCode.problems("""
                class Tools {
                    @Tool(" ")
                    void rest() {}

                    @Tool("Looks.")
                    private void look() {}

                    @Tool(value = "Counts.", name = "größe")
                    int count(Object what, int... limits) { return 1; }

                    @Tool("Sorts.")
                    <T> void sort(List<T> items) {}

                    @Tool("Waits.")
                    void pause(int wait) {}
                }
                """)).isEqualTo("""
                Tools.java:6: error: [RUNAPI-170] @Tool stands on look, which generated code cannot call for Tools
                    accepted: methods that are not private, in another package public ones
                  at look() {}
                Tools.java:9: error: [RUNAPI-150] what is Object, which no JSON Schema can describe: it may be anything
                    use a record, or a sealed interface of records
                  at what, int... limits) { return 1; }
                Tools.java:9: error: [RUNAPI-150] limits is int[], which no JSON Schema can describe: \
                an array can be changed and equals nothing but itself, which records should not
                    use List<Integer>
                  at limits) { return 1; }
                Tools.java:12: error: [RUNAPI-171] @Tool stands on sort, which has type parameters
                    name the types that a model may give
                  at sort(List<T> items) {}
                Tools.java:2: error: [RUNAPI-174] nothing says what the tool rest is for
                    write when and how to use it, for the model to read
                  at " ")
                Tools.java:8: error: [RUNAPI-172] größe is no name of a tool
                    accepted: 1 to 64 letters (A to Z), digits, underscores and dashes; set it with name = "..."
                  at "größe")
                Tools.java:15: error: [RUNAPI-175] wait of pause cannot be an argument of a tool: \
                every object has a method of that name
                    rename it
                  at wait) {}""");
    }

    @Test
    void namesAreThoseThatTheProtocolTakes() {
        assertThat(UserCode.problems("""
                class Tools {
                    @Tool(" ")
                    void rest() {}

                    @Tool(value = "Counts.", name = "größe")
                    int count() { return 1; }

                    @Tool("Waits.")
                    void pause(int wait) {}

                    @Tool("Counts some.")
                    void pause(String until) {}

                    @Tool("Does it.")
                    void xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx() {}
                }
                """)).isEqualTo("""
                Tools.java:2: error: [RUNAPI-174] nothing says what the tool rest is for
                    write when and how to use it, for the model to read
                  at " ")
                Tools.java:5: error: [RUNAPI-172] größe is no name of a tool
                    accepted: 1 to 64 letters (A to Z), digits, underscores and dashes; set it with name = "..."
                  at "größe")
                Tools.java:9: error: [RUNAPI-175] wait of pause cannot be an argument of a tool: \
                every object has a method of that name
                    rename it
                  at wait) {}
                Tools.java:12: error: [RUNAPI-173] pause is the name of two tools of Tools
                    give one of them another with name = "..."
                  at pause(String until) {}
                Tools.java:15: error: [RUNAPI-172] xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx \
                is no name of a tool
                    accepted: 1 to 64 letters (A to Z), digits, underscores and dashes; set it with name = "..."
                  at xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx() {}""");
    }

    @Test
    void classesAreOfUseToGeneratedCode() {
        assertThat(UserCode.problems("""
                class Outer {
                    private static class Hidden {
                        @Tool("Looks.")
                        void look() {}
                    }

                    static class Of<T> {
                        @Tool("Looks.")
                        void look(T what) {}
                    }
                }
                """)).contains("error: [RUNAPI-", "Hidden", "Of");
    }

    @Test
    void resultsHaveAFormToo() {
        assertThat(UserCode.problems("""
                class Tools {
                    @Tool("Looks.")
                    Thread look() { return Thread.currentThread(); }
                }
                """)).isEqualTo("""
                Tools.java:3: error: [RUNAPI-150] the result of look is Thread, which no JSON Schema can describe: \
                it is a class, and only records say what they are made of
                    make it a record, or use one instead
                  at look() { return Thread.currentThread(); }""");
    }

    @Test
    void typesThatDoNotExistAreToldOnce() {
        assertThat(UserCode.problems("""
                class Tools {
                    @Tool("Looks.")
                    Thing look() { return null; }
                }
                """)).isEqualTo("""
                Tools.java:3: error: cannot find symbol
                  symbol:   class Thing
                  location: class app.Tools
                  at Thing look() { return null; }
                Tools.java:1: error: [RUNAPI-123] ToolsToolSet is not written: there is no Thing
                    correct the name, or import it
                  at class Tools {""");
    }

    @Test
    void toolsAreForChats() {
        assertThat(UserCode.problems("""
                @RunApiModel("claude-opus-4.8")
                public interface Helper {
                    String help(@Prompt String question, @Nullable ToolSet tools);

                    ChatStream stream(@Prompt String question, ToolSet tools);

                    Stream<Step> steps(@Prompt String question, ToolSet tools);

                    record Step(String what) {}
                }
                """)).isEqualTo("""
                Helper.java:3: error: [RUNAPI-114] tools is required by chat complete, but parameter tools may be null
                    leave @Nullable out
                  at tools);
                Helper.java:5: error: [RUNAPI-112] stream cannot return ChatStream from chat complete
                    accepted: ToolRun, ChatCompletion, String, CompletableFuture<ToolRun>, \
                CompletableFuture<ChatCompletion>, CompletableFuture<String>, ToolStream, Stream<String>, \
                or a record of your own
                  at stream(@Prompt String question, ToolSet tools);
                Helper.java:7: error: [RUNAPI-112] steps cannot return Stream<Helper.Step> from chat complete
                    accepted: ToolRun, ChatCompletion, String, CompletableFuture<ToolRun>, \
                CompletableFuture<ChatCompletion>, CompletableFuture<String>, ToolStream, Stream<String>, \
                or a record of your own
                  at steps(@Prompt String question, ToolSet tools);""");
    }
}
