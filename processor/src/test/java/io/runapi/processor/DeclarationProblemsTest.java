package io.runapi.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import io.runapi.processor.read.ValueTypes;
import io.runapi.processor.report.Findings;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;

/** Every mistake in a declaration: its message, its line (marked {@code // here}) and nothing besides. */
class DeclarationProblemsTest {
    private static final String IMPORTS =
            "package demo; import io.runapi.client.*; import io.runapi.declaration.*; import io.runapi.file.*;"
                    + " import io.runapi.stream.*; import io.runapi.task.*; import java.net.URI; import java.util.*;"
                    + " import java.util.concurrent.*; import org.jspecify.annotations.Nullable;\n";

    @Test
    void schemaOnClass() {
        refuses(
                "@Schema class X {} // here",
                "[RUNAPI-010] @Schema stands on X, which is no record\n    accepted: records");
    }

    @Test
    void componentWithoutProperty() {
        refuses("""
                @Schema record X(
                    @Property("a") String a,
                    String b) {} // here
                """.replace("@Property(\"a\")", "@Property(value = \"a\", required = true)"), """
                [RUNAPI-011] b has no @Property, so its name in JSON is not known
                    add @Property("..."), or @Additional on a Map<String, Object> for properties that are not known""");
    }

    @Test
    void propertyWithoutName() {
        refuses(
                "@Schema record X(@Property(\"\") @Nullable String a) {} // here",
                "[RUNAPI-012] a has an empty name in JSON\n    accepted: the property's name on the wire");
    }

    @Test
    void twoComponentsOfOneName() {
        refuses("""
                @Schema record X(
                    @Property("a") @Nullable String a,
                    @Property("a") @Nullable String b) {} // here
                """, """
                [RUNAPI-013] "a" is the name in JSON of a already
                    give each property of a record its own name""");
    }

    @Test
    void componentNamedAsConstant() {
        refuses("""
                @Schema @Constant(name = "type", value = "x")
                record X(@Property("type") @Nullable String type) {} // here
                """, """
                [RUNAPI-013] "type" is the name in JSON of @Constant already
                    give each property of a record its own name""");
    }

    @Test
    void unsupportedTypes() {
        refuses(
                "@Schema record X(@Property(\"at\") @Nullable Date at) {} // here",
                "[RUNAPI-014] at is of type Date, which has no form in JSON\n    accepted: String, URI, int, long, double,"
                        + " boolean and their boxes, Object, FileContent, @Schema, @Union and @OpenEnum types of the same package,"
                        + " and List<T> or Map<String, T> of these");
        refuses(
                "@Schema record X(@Property(\"m\") Map<Integer, List<String>> m) {} // here",
                "[RUNAPI-014] m is of type Map<Integer, List<String>>, which has no form in JSON\n    accepted: String,"
                        + " URI, int, long, double, boolean and their boxes, Object, FileContent, @Schema, @Union and @OpenEnum types"
                        + " of the same package, and List<T> or Map<String, T> of these");
    }

    @Test
    void unknownTypeIsTheCompilersToReport() {
        List<Diagnostic<? extends JavaFileObject>> errors =
                compile("@Schema record X(@Property(\"at\") Nowhere at) {}").errors();
        assertThat(errors).hasSize(1);
        assertThat(errors.get(0).getMessage(Locale.ROOT)).contains("cannot find symbol");
    }

    @Test
    void optionalPrimitive() {
        refuses("@Schema record X(@Property(\"n\") int n) {} // here", """
                [RUNAPI-015] n is optional, but a value of type int is never absent
                    use Integer, or @Property(required = true)""");
    }

    @Test
    void collectedThatIsNoList() {
        refuses("""
                @Schema record X(
                    @Property(value = "a", required = true, collected = true) String a) {} // here
                """, "[RUNAPI-016] a is collected item by item, but is of type String\n    accepted: List<T>");
    }

    @Test
    void additionalOfAnotherType() {
        refuses(
                "@Schema record X(@Additional Map<String, String> more) {} // here",
                "[RUNAPI-017] @Additional more is of type Map<String, String>\n    accepted: Map<String, Object>");
    }

    @Test
    void additionalTwice() {
        refuses("""
                @Schema record X(
                    @Additional Map<String, Object> a,
                    @Additional Map<String, Object> b) {} // here
                """, "[RUNAPI-018] @Additional stands on b, and on a already\n    keep one of them");
    }

    @Test
    void mixinWithoutTypeParameter() {
        refuses("@Schema(builder = Runnable.class) record X(@Property(\"a\") @Nullable String a) {} // here", """
                [RUNAPI-019] the builder cannot implement Runnable
                    accepted: interfaces with one type parameter, the builder: interface Runnable<B>""");
    }

    @Test
    void privateDeclaration() {
        refuses(
                "class Y { @Schema private record X(@Property(\"a\") @Nullable String a) {} } // here",
                "[RUNAPI-003] X cannot be seen by generated classes: X is private\n    make it package-private or public");
    }

    @Test
    void genericDeclaration() {
        refuses(
                "@Schema record X<T>(@Property(\"a\") @Nullable String a) {} // here",
                "[RUNAPI-004] X has type parameters, which @Schema does not support\n"
                        + "    accepted: types without type parameters");
    }

    @Test
    void typeOfAnotherPackage() {
        Compilation compilation = compile(List.of(
                source("demo.X", "@Schema record X(@Property(\"a\") other.@Nullable Other a) {}"),
                JavaFileObjects.forSourceString(
                        "other.Other",
                        "package other; @io.runapi.declaration.OpenEnum public record Other(String value) { public"
                                + " static Other of(String value) { return new Other(value); } }")));
        assertThat(compilation.errors()).hasSize(1);
        assertThat(message(compilation.errors().get(0)))
                .isEqualTo("[RUNAPI-005] a needs the codec of other.Other, which is visible in its own package only\n"
                        + "    declare the type in package demo too");
    }

    @Test
    void bounds() {
        refuses(
                "@Schema record X(@Property(value = \"a\", min = 2, max = 1.5) @Nullable Double a) {} // here",
                "[RUNAPI-020] nothing is accepted in \"a\": its minimum 2 is above its maximum 1.5\n    swap them");
        refuses(
                "@Schema record X(@Property(value = \"a\", max = 5) @Nullable String a) {} // here",
                "[RUNAPI-023] \"a\" has a smallest or largest value, but is a text\n    accepted: numbers; for the length"
                        + " of a text add length = true, for the size of a list use minItems and maxItems");
        refuses(
                "@Schema record X(@Property(value = \"a\", max = 5, length = true) @Nullable Integer a) {} // here",
                "[RUNAPI-024] \"a\" has a bounded length, but is a whole number\n"
                        + "    accepted: texts; for a list use minItems and maxItems");
        refuses(
                "@Schema record X(@Property(value = \"a\", minItems = 1) @Nullable Boolean a) {} // here",
                "[RUNAPI-025] \"a\" has a bounded number of items, but is true or false\n    accepted: lists");
        accepts("@Schema record X(@Property(value = \"a\", max = 5, length = true, maxItems = 2) List<String> a) {}");
    }

    @Test
    void valuesThatDoNotFit() {
        refuses(
                """
                @Schema record X(@Property(value = "a", oneOf = {"1", "1.5"}) @Nullable Integer a) {} // here
                """,
                "[RUNAPI-021] \"1.5\" cannot be a value of \"a\", which is a whole number\n"
                        + "    remove it, or change the component's type");
        refuses("""
                @Schema record X(@Property(value = "a", oneOf = {"b", "b"}) @Nullable String a) {} // here
                """, "[RUNAPI-022] \"b\" is named twice among the values of \"a\"\n    remove one");
    }

    @Test
    void patterns() {
        refuses(
                "@Schema record X(@Property(value = \"a\", pattern = \"[a\") @Nullable String a) {} // here",
                "[RUNAPI-026] the pattern of \"a\" cannot be read: [a: Unclosed character class\n"
                        + "    accepted: a regular expression");
        refuses(
                "@Schema record X(@Property(value = \"a\", pattern = \"a\") @Nullable Double a) {} // here",
                "[RUNAPI-027] \"a\" has a pattern, but is a number\n    accepted: texts");
    }

    @Test
    void rules() {
        String record = "record X(@Property(\"a\") @Nullable String a, @Property(\"b\") @Nullable String b) {}";
        refuses(
                "@Schema\n@Rule(whenPresent = \"a\", require = {\"b\", \"c\"}) // here\n" + record,
                "[RUNAPI-030] there is no property \"c\" in X\n    known: a, b");
        refuses(
                "@Schema\n@Rule(when = \"c=1\", require = \"b\") // here\n" + record,
                "[RUNAPI-030] there is no property \"c\" in X\n    known: a, b");
        refuses(
                "@Schema\n@Rule(narrow = @Rule.Narrow(field = \"c\", to = \"1\")) // here\n" + record,
                "[RUNAPI-030] there is no property \"c\" in X\n    known: a, b");
        refuses(
                "@Schema\n@Rule(when = \"a\", require = \"b\") // here\n" + record,
                "[RUNAPI-032] \"a\" is no condition\n    accepted: field=value");
        refuses(
                "@Schema\n@Rule(whenPresent = \"a\") // here\n" + record,
                "[RUNAPI-033] a rule of X demands nothing\n    add require, requireAny, forbid or narrow");
        refuses(
                "@Schema\n@Rule(whenPresent = \"a\", narrow = @Rule.Narrow(field = \"b\", to = {})) // here\n" + record,
                "[RUNAPI-034] the rule leaves no value for \"b\"\n    name the accepted values in to, or use forbid");
    }

    @Test
    void refusingWhatIsNotThereIsANoteAndBreaksNoStrictBuild() {
        Compilation compilation = compile("""
                @Schema
                @Rule(forbid = "c") // here
                record X(@Property("a") @Nullable String a) {}
                """);
        assertThat(compilation.errors()).isEmpty();
        assertThat(compilation.warnings()).isEmpty();
        assertThat(compilation.notes()).hasSize(1);
        assertThat(message(compilation.notes().get(0)))
                .isEqualTo("[RUNAPI-031] there is no property \"c\" in X;"
                        + " it is refused where it comes as an additional one\n    known: a");
        assertThat(compilation.notes().get(0).getLineNumber()).isEqualTo(3);
    }

    @Test
    void models() {
        String record = "record X(@Property(\"a\") @Nullable String a) {}";
        refuses(
                "@Schema\n@Model(id = \"m\", fields = @Field(name = \"b\")) // here\n" + record,
                "[RUNAPI-030] there is no property \"b\" in X\n    known: a");
        refuses(
                "@Schema\n@Model(id = \"m\", fields = @Field(name = \"a\", min = 1)) // here\n" + record,
                "[RUNAPI-023] \"a\" has a smallest or largest value, but is a text\n    accepted: numbers; for the length"
                        + " of a text add length = true, for the size of a list use minItems and maxItems");
        refuses(
                "@Schema\n@Model(id = {}) // here\n" + record,
                "[RUNAPI-035] a @Model of X names no model\n    add id = {\"...\"}");
        refuses(
                "@Schema\n@Model(id = \"m\")\n@Model(id = {\"n\", \"m\"}) // here\n" + record,
                "[RUNAPI-036] model \"m\" is described twice in X\n    merge the two");
    }

    @Test
    void unionThatIsNotSealed() {
        refuses(
                "@Union interface X {} // here",
                "[RUNAPI-040] @Union stands on X, which is no sealed interface\n    accepted: sealed interfaces");
    }

    @Test
    void unionWithoutUnknown() {
        refuses("@Union sealed interface X { record Text(String value) implements X {} } // here", """
                [RUNAPI-041] X has nothing to keep variants in that this version does not know
                    add record Unknown(@Nullable Object value) implements X {}""");
    }

    @Test
    void unionByDiscriminator() {
        String unknown = "record Unknown(@Nullable Object value) implements X {}";
        String variant = "@Schema @Constant(name = \"t\", value = \"a\") record A() implements X {}";
        refuses(
                "@Union(variants = @Union.Variant(value = \"a\", type = X.A.class)) // here\nsealed interface X { record"
                        + " A(String value) implements X {} " + unknown + " }",
                "[RUNAPI-042] X lists variants, but no discriminator\n    add discriminator, or remove variants");
        refuses(
                "@Union(discriminator = \"t\", variants = @Union.Variant(value = \"a\", type = X.A.class)) // here\n"
                        + "sealed interface X { record A() implements X {} " + unknown + " }",
                "[RUNAPI-043] A cannot be a variant of X\n    accepted: @Schema records that implement X");
        refuses(
                "@Union(discriminator = \"t\")\nsealed interface X { // here\n" + variant + unknown + " }",
                "[RUNAPI-044] A is permitted in X, but no variant names it\n    add it to variants");
        refuses(
                "@Union(discriminator = \"t\", variants = @Union.Variant(value = \"b\", type = X.A.class))\n"
                        + "sealed interface X {\n" + variant + " // here\n" + unknown + " }",
                "[RUNAPI-045] A does not say \"t\": \"b\", by which X would know it again\n"
                        + "    add @Constant(name = \"t\", value = \"b\")");
        refuses(
                """
                @Union(discriminator = "t", variants = {
                    @Union.Variant(value = "a", type = X.A.class),
                    @Union.Variant(value = "a", type = X.A.class)}) // here
                sealed interface X {
                """ + variant + unknown + " }",
                "[RUNAPI-046] \"a\" names two variants of X\n    give each variant its own value");
    }

    @Test
    void unionByShape() {
        String unknown = "record Unknown(@Nullable Object value) implements X {}";
        refuses(
                "@Union sealed interface X {\nrecord Any(Object value) implements X {} // here\n" + unknown + " }",
                "[RUNAPI-047] Any cannot be a variant of X: nothing tells by which kind of JSON value\n    accepted:"
                        + " records with one component that is a text, number, boolean, list or object");
        refuses(
                "@Union sealed interface X permits X.A, X.B, X.Unknown {\nrecord A(int value) implements X {}\n"
                        + "record B(double value) implements X {} // here\n" + unknown + " }",
                "[RUNAPI-048] A and B of X are both a JSON number\n    keep one of them, or add a discriminator");
    }

    @Test
    void openEnumOfAnotherForm() {
        refuses(
                "@OpenEnum record X(String value) {} // here",
                "[RUNAPI-050] X has not the form of an open enum\n"
                        + "    accepted: record X(String value) with static X of(String value)");
    }

    @Test
    void services() {
        refuses(
                "@Service(\"x\") class X {} // here",
                "[RUNAPI-060] @Service stands on X, which is no interface\n    accepted: interfaces");
        refuses(
                "@Service(\"x\") interface X { void go(); } // here",
                "[RUNAPI-061] go has no @Operation, so it cannot be implemented\n"
                        + "    add @Operation, or make it a default method");
        refuses(
                "@Service(\"x\") interface X { @Operation(path = \"/x\") default void go() {} } // here",
                "[RUNAPI-062] go has a body already\n    remove @Operation or the body");
    }

    @Test
    void operations() {
        refuses(
                operation("method = \"post\", path = \"/x\"", "Object go(Q q, RequestOptions o)"),
                "[RUNAPI-063] \"post\" is no HTTP method of an operation\n    accepted: GET, POST, PUT, PATCH, DELETE");
        refuses(
                operation("path = \"/x/{id\"", "Object go(Q q, RequestOptions o)"),
                "[RUNAPI-064] \"/x/{id\" is no path of an operation\n    accepted: a path that starts with / and has no ?;"
                        + " placeholders are {name}, and tasks and streams have none");
        refuses(
                operation("path = \"/x\"", "Object go(Q q)"),
                "[RUNAPI-065] the parameters of go are not those of an operation\n"
                        + "    accepted: a @Schema record and RequestOptions, or RequestOptions alone");
        refuses(
                operation("path = \"/x\"", "Optional<String> go(Q q, RequestOptions o)"),
                "[RUNAPI-066] go returns Optional<String>, which no operation answers\n    accepted: T, Task<T>,"
                        + " CompletableFuture of either, where T is a @Schema, @Union or @OpenEnum type; RemoteFile; with events ="
                        + " E.class EventStream<E>, or a class with static open(client, call, request, options)");
        refuses(
                operation("method = \"GET\", path = \"/x\"", "Task<Q> go(RequestOptions o)"),
                "[RUNAPI-067] go creates a task or a stream, which takes a POST with a request\n"
                        + "    use method = \"POST\"");
    }

    @Test
    void nameOfAGeneratedClassIsTaken() {
        refuses(
                "@Schema record X(@Property(\"a\") @Nullable String a) {} // here\nclass XBuilder {}",
                "[RUNAPI-002] XBuilder cannot be written: there is a class of that name already\n"
                        + "    rename it, or X, which it is made from");
    }

    @Test
    void faultsOfTheProcessorNameTheElement() {
        Compilation compilation = Compiler.javac().withProcessors(new Faulty()).compile(source("demo.X", "class X {}"));
        assertThat(compilation.errors()).hasSize(1);
        assertThat(message(compilation.errors().get(0)))
                .startsWith("[RUNAPI-001] the processor failed on demo.X: java.lang.IllegalStateException: boom at ")
                .endsWith(
                        "\n    this is a fault of RunAPI for Java, not of yours; please report it with the declaration");
    }

    /** Works on every class as steps do, and fails. */
    @SupportedAnnotationTypes("*")
    private static final class Faulty extends AbstractProcessor {
        @Override
        public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
            Findings findings = new Findings();
            Context context = Context.of(processingEnv, findings);
            for (Element element : round.getRootElements()) {
                context.guard(element, () -> {
                    throw new IllegalStateException("boom");
                });
            }
            findings.printTo(processingEnv);
            return false;
        }

        @Override
        public SourceVersion getSupportedSourceVersion() {
            return SourceVersion.latestSupported();
        }
    }

    @Test
    void placeholdersAndQueries() {
        String service = "@Service(\"x\") interface X {\n@Operation(method = \"GET\", path = \"%s\") // here\nV go(Q q,"
                + " RequestOptions o); }\n@Schema record V() {}\n@Schema record Q(%s) {}";
        refuses(
                service.formatted("/x/{di}", "@Property(\"id\") @Nullable String id"),
                "[RUNAPI-069] {di} is filled by no property of Q\n    known: id");
        refuses(
                operation("method = \"GET\", path = \"/x/{id}\"", "Q go(RequestOptions o)"),
                "[RUNAPI-069] {id} is filled by no property of go, which takes no request\n"
                        + "    add a request record with @Property(\"id\")");
        refuses(
                service.formatted("/x/{id}", "@Property(\"id\") List<String> id"),
                "[RUNAPI-070] id of Q cannot stand in an address or a form: it is List<String>\n"
                        + "    accepted: a text, a number, true or false; outside of placeholders a list of these, too");
        refuses(
                service.formatted("/x", "@Property(\"filter\") Map<String, String> filter"),
                "[RUNAPI-070] filter of Q cannot stand in an address or a form: it is Map<String, String>\n"
                        + "    accepted: a text, a number, true or false; outside of placeholders a list of these, too");
        refuses(
                operation("path = \"/x/{id}\"", "Task<Q> go(Q q, RequestOptions o)"),
                "[RUNAPI-064] \"/x/{id}\" is no path of an operation\n    accepted: a path that starts with / and has no ?;"
                        + " placeholders are {name}, and tasks and streams have none");
    }

    @Test
    void files() {
        refuses(
                operation("path = \"/x\"", "RemoteFile go(Q q, RequestOptions o)"),
                "[RUNAPI-071] go reads a file, which takes a GET\n    use method = \"GET\"");
        accepts("@Schema record X(@Property(\"f\") @Nullable FileContent f) {}");
        refuses(
                "@Schema record X(@Property(\"f\") List<FileContent> f) {} // here",
                "[RUNAPI-014] f is of type List<FileContent>, which has no form in JSON\n    accepted: "
                        + ValueTypes.ACCEPTED);
    }

    @Test
    void catalogWithoutServices() {
        refuses(
                "@Catalog(version = \"1\") class X {} // here",
                "[RUNAPI-068] X opens no service\n    add a method without parameters that returns a @Service interface");
    }

    @Test
    void tellsEverythingAtOnce() {
        Compilation compilation = compile("""
                @Schema
                @Rule(require = "c")
                @Model(id = {})
                record X(
                    @Property("a") int a,
                    @Property(value = "b", min = 1) @Nullable String b,
                    @Property("d") @Nullable Date d,
                    String e) {}
                """);
        assertThat(compilation.errors())
                .extracting(error -> error.getMessage(Locale.ROOT).substring(0, 12))
                .containsExactly(
                        "[RUNAPI-015]", "[RUNAPI-014]", "[RUNAPI-011]", "[RUNAPI-023]", "[RUNAPI-035]", "[RUNAPI-030]");
    }

    @Test
    void takesManyComponents() {
        StringBuilder components = new StringBuilder();
        for (int i = 0; i < 100; i++) {
            components
                    .append("@Property(\"p_")
                    .append(i)
                    .append("\") @Nullable String p")
                    .append(i)
                    .append(", ");
        }
        accepts("@Schema record X(" + components + "@Additional Map<String, @Nullable Object> more) {}");
    }

    private static String operation(String annotation, String method) {
        return "@Service(\"x\") interface X {\n@Operation(" + annotation + ") // here\n" + method + "; }\n"
                + "@Schema record Q() {}";
    }

    private static void accepts(String source) {
        Compilation compilation = Fixtures.javac(List.of(source("demo.X", source)));
        assertThat(compilation.diagnostics()).isEmpty();
    }

    private static void refuses(String source, String message) {
        Compilation compilation = compile(source);
        assertThat(compilation.diagnostics())
                .extracting(DeclarationProblemsTest::message)
                .containsExactly(message);
        long marked = (IMPORTS + source)
                .substring(0, (IMPORTS + source).indexOf("// here"))
                .lines()
                .count();
        assertThat(compilation.diagnostics().get(0).getLineNumber())
                .as("line of %s", message)
                .isIn(marked, method(source) ? marked + 1 : marked);
    }

    /** The message as it was handed over: javac indents every line but the first by two more. */
    private static String message(Diagnostic<?> diagnostic) {
        return diagnostic.getMessage(Locale.ROOT).replace("\n      ", "\n    ");
    }

    /** Whether the problem may stand on the method below its annotation. */
    private static boolean method(String source) {
        return source.contains("@Operation(");
    }

    private static Compilation compile(String source) {
        return compile(List.of(source("demo.X", source)));
    }

    private static Compilation compile(List<JavaFileObject> sources) {
        return Compiler.javac().withProcessors(new RunApiProcessor()).compile(sources);
    }

    private static JavaFileObject source(String name, String declarations) {
        return JavaFileObjects.forSourceString(name, IMPORTS + declarations);
    }
}
