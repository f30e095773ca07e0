package io.runapi.processor.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import io.runapi.contract.FieldContract;
import io.runapi.contract.RuleContract;
import java.util.List;

/**
 * A request to write: the record, its builder and codec, and the client that sends it.
 *
 * @param client the client, whose one method says how the catalogue's request is filled
 * @param components the record's components
 * @param constants what the JSON has besides
 * @param rules the rules between fields
 * @param coded whether it can be JSON; a file cannot
 */
public record RequestModel(
        ClientModel client,
        List<Component> components,
        List<Constant> constants,
        List<RuleContract> rules,
        boolean coded)
        implements Plan {

    /** How the catalogue's request is filled. */
    public ClientModel.Method filling() {
        return client.methods().get(0);
    }

    /** The interface. */
    public ClassName declared() {
        return client.declared();
    }

    /** What a Javadoc link calls the interface. */
    public String linked() {
        return String.join(".", declared().simpleNames());
    }

    /** Whether some accessor has a default, which takes the interface's own code. */
    public boolean hasDefaults() {
        return components.stream().anyMatch(Component::hasDefault);
    }

    /**
     * A component.
     *
     * @param accessor the accessor that it implements
     * @param hasDefault whether the interface says its value where the builder is told nothing
     * @param json what it is in JSON
     * @param wire its name in JSON
     * @param contract what the model accepts in it
     */
    public record Component(
            Declared.Parameter accessor, boolean hasDefault, ValueType json, String wire, FieldContract contract) {
        /** Its name. */
        public String name() {
            return accessor.name();
        }

        /** Its type, as the accessor declares it. */
        public TypeName type() {
            return accessor.type().name();
        }

        /** Its type as it was written, annotated if it may be null. */
        public TypeName declaredType() {
            TypeName written = accessor.type().written();
            return written.annotated(accessor.nullable().stream()
                    .filter(annotation -> !written.annotations().contains(annotation))
                    .toList());
        }

        /** Whether the builder cannot do without it. */
        public boolean isArgument() {
            return !hasDefault && !accessor.mayBeNull();
        }
    }

    /** A field that is the same in every request. */
    public record Constant(String wire, ClientModel.Constant value) {}
}
