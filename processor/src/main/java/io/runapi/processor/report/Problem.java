package io.runapi.processor.report;

import javax.tools.Diagnostic.Kind;

/**
 * Everything that the processor can find wrong, with a stable code that {@code docs/errors.md} lists. Codes below 100
 * are about declarations, codes from 100 about {@code @RunApiModel} interfaces. A code is never used again for
 * something else.
 */
public enum Problem {
    INTERNAL(
            1,
            "the processor failed on %s: %s at %s",
            "this is a fault of RunAPI for Java, not of yours; please report it with the declaration"),
    NAME_TAKEN(2, "%s cannot be written: there is a class of that name already", "%s"),
    PRIVATE(3, "%s cannot be seen by generated classes: %s is private", "make it package-private or public"),
    GENERIC(4, "%s has type parameters, which %s does not support", "accepted: %s without type parameters"),
    OTHER_PACKAGE(
            5,
            "%s needs the codec of %s, which is visible in its own package only",
            "declare the type in package %s too"),

    SCHEMA_NO_RECORD(10, "@Schema stands on %s, which is no record", "accepted: records"),
    NO_PROPERTY(
            11,
            "%s has no @Property, so its name in JSON is not known",
            "add @Property(\"...\"), or @Additional on a Map<String, Object> for properties that are not known"),
    EMPTY_PROPERTY(12, "%s has an empty name in JSON", "accepted: the property's name on the wire"),
    DUPLICATE_PROPERTY(13, "\"%s\" is the name in JSON of %s already", "give each property of a record its own name"),
    UNSUPPORTED_TYPE(14, "%s is of type %s, which has no form in JSON", "accepted: %s"),
    OPTIONAL_PRIMITIVE(
            15, "%s is optional, but a value of type %s is never absent", "use %s, or @Property(required = true)"),
    COLLECTED_NO_LIST(16, "%s is collected item by item, but is of type %s", "accepted: List<T>"),
    ADDITIONAL_TYPE(17, "@Additional %s is of type %s", "accepted: Map<String, Object>"),
    TWO_ADDITIONAL(18, "@Additional stands on %s, and on %s already", "keep one of them"),
    BUILDER_MIXIN(
            19,
            "the builder cannot implement %s",
            "accepted: interfaces with one type parameter, the builder: interface %s<B>"),

    MIN_OVER_MAX(20, "nothing is accepted in \"%s\": its minimum %s is above its maximum %s", "swap them"),
    VALUE_TYPE(21, "\"%s\" cannot be a value of \"%s\", which is %s", "remove it, or change the component's type"),
    VALUE_TWICE(22, "\"%s\" is named twice among the values of \"%s\"", "remove one"),
    RANGE_TYPE(
            23,
            "\"%s\" has a smallest or largest value, but is %s",
            "accepted: numbers; for the length of a text add length = true, for the size of a list use minItems and"
                    + " maxItems"),
    LENGTH_TYPE(24, "\"%s\" has a bounded length, but is %s", "accepted: texts; for a list use minItems and maxItems"),
    ITEMS_TYPE(25, "\"%s\" has a bounded number of items, but is %s", "accepted: lists"),
    PATTERN(26, "the pattern of \"%s\" cannot be read: %s: %s", "accepted: a regular expression"),
    PATTERN_TYPE(27, "\"%s\" has a pattern, but is %s", "accepted: texts"),

    UNKNOWN_FIELD(30, "there is no property \"%s\" in %s", "%sknown: %s"),
    UNKNOWN_REFUSED_FIELD(
            31,
            Kind.NOTE,
            "there is no property \"%s\" in %s; it is refused where it comes as an additional one",
            "%sknown: %s"),
    CONDITION(32, "\"%s\" is no condition", "accepted: field=value"),
    RULE_DEMANDS_NOTHING(33, "a rule of %s demands nothing", "add require, requireAny, forbid or narrow"),
    NARROW_TO_NOTHING(34, "the rule leaves no value for \"%s\"", "name the accepted values in to, or use forbid"),
    MODEL_WITHOUT_ID(35, "a @Model of %s names no model", "add id = {\"...\"}"),
    MODEL_TWICE(36, "model \"%s\" is described twice in %s", "merge the two"),

    UNION_NOT_SEALED(40, "@Union stands on %s, which is no sealed interface", "accepted: sealed interfaces"),
    UNION_WITHOUT_UNKNOWN(
            41,
            "%s has nothing to keep variants in that this version does not know",
            "add record Unknown(@Nullable Object value) implements %s {}"),
    UNION_VARIANTS_UNTAGGED(42, "%s lists variants, but no discriminator", "add discriminator, or remove variants"),
    UNION_VARIANT_TYPE(43, "%s cannot be a variant of %s", "accepted: @Schema records that implement %s"),
    UNION_VARIANT_UNLISTED(44, "%s is permitted in %s, but no variant names it", "add it to variants"),
    UNION_VARIANT_TAG(
            45,
            "%s does not say \"%s\": \"%s\", by which %s would know it again",
            "add @Constant(name = \"%s\", value = \"%s\")"),
    UNION_SAME_VALUE(46, "\"%s\" names two variants of %s", "give each variant its own value"),
    UNION_SHAPE(
            47,
            "%s cannot be a variant of %s: nothing tells by which kind of JSON value",
            "accepted: records with one component that is a text, number, boolean, list or object"),
    UNION_SAME_SHAPE(48, "%s and %s of %s are both a JSON %s", "keep one of them, or add a discriminator"),

    OPEN_ENUM_FORM(
            50,
            "%s has not the form of an open enum",
            "accepted: record %s(String value) with static %s of(String value)"),

    SERVICE_NO_INTERFACE(60, "@Service stands on %s, which is no interface", "accepted: interfaces"),
    NO_OPERATION(
            61, "%s has no @Operation, so it cannot be implemented", "add @Operation, or make it a default method"),
    OPERATION_WITH_BODY(62, "%s has a body already", "remove @Operation or the body"),
    HTTP_METHOD(63, "\"%s\" is no HTTP method of an operation", "accepted: GET, POST, PUT, PATCH, DELETE"),
    PATH(
            64,
            "\"%s\" is no path of an operation",
            "accepted: a path that starts with / and has no ?; placeholders are {name}, and tasks and streams have none"),
    PARAMETERS(
            65,
            "the parameters of %s are not those of an operation",
            "accepted: a @Schema record and RequestOptions, or RequestOptions alone"),
    RETURN_TYPE(
            66,
            "%s returns %s, which no operation answers",
            "accepted: T, Task<T>, CompletableFuture of either, where T is a @Schema, @Union or @OpenEnum type;"
                    + " RemoteFile; with events = E.class EventStream<E>, or a class with static open(client, call, request, options)"),
    NOT_POSTED(67, "%s creates a task or a stream, which takes a POST with a request", "use method = \"POST\""),
    CATALOG_EMPTY(68, "%s opens no service", "add a method without parameters that returns a @Service interface"),
    PLACEHOLDER(69, "{%s} is filled by no property of %s", "%s"),
    NOT_IN_ADDRESS(
            70,
            "%s of %s cannot stand in an address or a form: it is %s",
            "accepted: a text, a number, true or false; outside of placeholders a list of these, too"),
    FILE_NOT_READ(71, "%s reads a file, which takes a GET", "use method = \"GET\""),

    UNKNOWN_MODEL(
            101, "model %s is not known to %s", "%sa model newer than the description takes like = \"a known model\""),
    NO_FIELD(102, "%s", ""),
    REQUIRED(103, "%s", "%s"),
    NOT_ACCEPTED(104, "%s", ""),
    WRONG_TYPE(105, "%s of %s cannot be given as %s", "accepted: %s"),
    BAD_CONSTANT(106, "%s", ""),
    NO_PARAMETER(107, "{%s} names no parameter of %s", "%s"),
    TEMPLATE(108, "%s", "%s"),
    UNUSED_PARAMETER(
            109,
            "parameter %1$s of %2$s is used by nothing: %3$s has no field %4$s",
            "put {%1$s} into a template, or name the field with @Param"),
    RULE(110, "%s", ""),
    GIVEN_TWICE(111, "%s of %s is given twice: by %s and by %s", "leave one out"),
    RETURNED(112, "%s cannot return %s from %s", "accepted: %s"),
    NOT_AN_INTERFACE(113, "@RunApiModel stands on %s, which is no interface", "accepted: interfaces"),
    NULLABLE(114, "%s is required by %s, but %s may be null", "leave @Nullable out"),
    NULL_IN_TEMPLATE(115, "parameter %s may be null, and its template would say \"null\"", "leave @Nullable out"),
    NO_CATALOGUE(
            116,
            "no models are known: %s is not on the class path",
            "add the dependency io.runapi:runapi-spec, or name a front door of your own with api = X.class"),
    NOT_A_FRONT_DOOR(117, "%s knows no models: it has no @Catalog", "accepted: a generated front door"),
    NO_ACTION(118, "%s fits no action of %s%s", "to go on with one, choose it: %s"),
    SEVERAL_ACTIONS(119, "%s fits several actions of %s%s", "choose one: %s"),
    UNKNOWN_ACTION(120, "model %s has no action %s", "%s"),
    UNKNOWN_LIKE(121, "like = %s is not known to %s", "%s"),
    NEW_MODEL(
            122,
            Kind.WARNING,
            "model %s is not known to %s: only what holds for every model is checked",
            "%sif it is right, add like = \"a known model\" or @SuppressWarnings(\"runapi\")"),
    UNRESOLVED(123, "%s is not written: there is no %s", "correct the name, or import it"),
    NOT_TEXT(124, "parameter %s is %s, which a template cannot show", "make a String of it first"),
    MODEL_REMOVED(125, "%s", ""),
    FIELD_REMOVED(126, "%s", ""),
    ACTION_REMOVED(127, "%s", ""),
    NO_MODEL(
            128,
            "@RunApiModel of %s names neither a model nor a service",
            "write the model's id, or service = \"...\" for actions that take no model"),
    UNKNOWN_SERVICE(129, "%s has no service %s", "%s"),
    OTHER_REQUEST(130, "parameter %s is a request of %s, not of %s", "accepted: %s"),
    NO_UPLOADS(
            131,
            "parameter %s is a file, but %s has nothing that uploads it",
            "accepted: URI, String, with the address of a file that is public already"),
    UNSEEN_IMAGE(
            132,
            "parameter %s of %s is an image, but there is no message that shows it",
            "add @Prompt(\"...\") to the method, or @Prompt to a parameter"),
    NO_CALLBACK(
            133,
            "%s returns void, so nobody would see what becomes of %s",
            "return Task<%s>, or add a parameter URI callbackUrl or @Fixed(param = \"callback_url\", value = \"...\")"),
    NO_RESOURCE(
            134, "there is no resource %s", "looked in: %s\n    other folders are named by -A%s=src/main/resources"),
    NOT_UTF_8(135, "resource %s is no UTF-8 text: see its byte %s", "save it as UTF-8"),
    TWO_TEXTS(136, "%s gives a text, and a resource with another", "leave one out"),

    MIXED(
            140,
            "%s mixes accessors and calls: %s is %s, but %s is %s",
            "an interface is a request, with accessors only, or has calls only: make two of it"),
    ACCESSOR_OPTIONAL(
            141,
            "accessor %1$s returns %2$s, but what is left out is null in a request",
            "accepted: @Nullable %3$s %1$s()"),
    REQUEST_PLACEHOLDER(
            142,
            "{%s} of @SystemPrompt is filled by nothing: %s is a request, and has no parameters",
            "write the text itself; {{ and }} are braces"),
    ACCESSOR_NAME(
            143,
            "accessor %s cannot be a component of the generated record, which has a method of that name",
            "rename it, and name its field with @Param"),
    PARAM_ON_CALL(
            144, "@Param stands on %s, which is a call and fills no field itself", "move it to one of the parameters"),
    ACCESSOR_THROWS(145, "accessor %s throws %s, which nobody would catch", "leave throws out"),
    NO_CODEC(
            146,
            "accessor %s holds %s, whose form in JSON only its own package knows",
            "accepted: types of the package of the front door, %s; or declare a call with a parameter of that type"),

    SHAPE_TYPE(150, "%s is %s, which no JSON Schema can describe: %s", "%s"),
    SHAPE_KEYS(
            151,
            "%s is %s, but names in JSON are texts",
            "accepted as keys: String, enums; else use a list of records"),
    SHAPE_GENERIC(152, "%s is %s, of which too little is known: %s", "%s"),
    SHAPE_VARIANT(
            153,
            "%s is %s, which permits %s: %s",
            "accepted in a sealed interface: records without type parameters, sealed interfaces of them"),
    SHAPE_SAME_NAME(154, "%s is %s, of which two records are called %s: nothing would tell them apart", "rename one"),
    SHAPE_NO_DISCRIMINATOR(
            155,
            "%s is %s, whose records have components called %s: no name is left for the property that tells them apart",
            "rename one of these components"),
    SHAPE_ENDLESS(
            156, "%s never ends: every %s would hold another one", "make it @Nullable or Optional, or a list of them"),
    SHAPE_HIDDEN(
            157,
            "%s is %s, which generated classes of package %s cannot see: %s",
            "make it public, or package-private in the same package"),
    SHAPE_EMPTY(158, "%s is %s, which has no constants: no answer would be right", "add constants, or use String"),
    SHAPE_OPTIONAL(
            159,
            "%s is %s, but what is absent is left out of lists and maps",
            "leave Optional out, or make it a record"),
    SHAPE_LIMIT(160, "%s is too large for a strict JSON Schema: %s", "accepted: at most %s"),
    NO_TEXT_TO_READ(
            161,
            "%s cannot return %s from %s, which answers no text that could be read as one",
            "accepted: %s; types of your own are for chat models"),

    TOOL_HIDDEN(
            170,
            "@Tool stands on %s, which generated code cannot call for %s",
            "accepted: methods that are not private, in another package public ones"),
    TOOL_GENERIC(171, "@Tool stands on %s, which has type parameters", "name the types that a model may give"),
    TOOL_NAME(
            172,
            "%s is no name of a tool",
            "accepted: 1 to 64 letters (A to Z), digits, underscores and dashes; set it with name = \"...\""),
    TOOL_TWICE(173, "%s is the name of two tools of %s", "give one of them another with name = \"...\""),
    TOOL_UNDESCRIBED(
            174, "nothing says what the tool %s is for", "write when and how to use it, for the model to read"),
    TOOL_PARAMETER(
            175, "%s of %s cannot be an argument of a tool: every object has a method of that name", "rename it"),
    NO_TOOLS(176, "parameter %s is a set of tools, but %s takes none", "tools are for chat models"),
    TOOLS_MIXED(
            177,
            "%s takes sets of tools one by one and, as %s, any number of them",
            "accepted: some of type ToolSet, or one parameter ToolSet..."),
    TOOL_THROWS(178, "%s throws %s, which is more than a tool may throw", "accepted: Exception and what is one"),

    UNREADABLE(
            200,
            "%s is not written: a value in the annotations cannot be read",
            "correct it where the compiler says so"),
    NAMELESS(
            201,
            "the parameters of %s have no names: it was compiled without -parameters",
            "declare %1$s in %2$s again, with names"),
    MODEL_DEPRECATED(
            202,
            Kind.WARNING,
            "model %s is deprecated since %s",
            "%swrite @SuppressWarnings(\"runapi\") to go on with it");

    private final String code;
    private final Kind kind;
    private final String text;

    Problem(int number, String text, String remedy) {
        this(number, Kind.ERROR, text, remedy);
    }

    /** A problem of one line, or with a second line that says what is accepted or what to do. */
    Problem(int number, Kind kind, String text, String remedy) {
        this.code = "RUNAPI-" + Integer.toString(1000 + number).substring(1);
        this.kind = kind;
        this.text = remedy.isEmpty() ? text : text + "\n    " + remedy;
    }

    /** The stable code, for instance {@code RUNAPI-104}. */
    public String code() {
        return code;
    }

    /** Error or warning. */
    public Kind kind() {
        return kind;
    }

    /** The message with its code, as the compiler shows it. */
    public String message(Object... arguments) {
        return "[" + code + "] " + String.format(text, arguments);
    }
}
