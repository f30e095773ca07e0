package io.runapi.processor.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;

/** A Java type that a JSON Schema can describe. */
public sealed interface Shape {
    /** The Java type, boxed. */
    TypeName java();

    /** Types of one JSON text, number or boolean. */
    enum Scalar implements Shape {
        TEXT(String.class),
        URI(URI.class),
        UUID(UUID.class),
        BOOLEAN(Boolean.class),
        BYTE(Byte.class),
        SHORT(Short.class),
        INT(Integer.class),
        LONG(Long.class),
        BIG_INTEGER(BigInteger.class),
        FLOAT(Float.class),
        DOUBLE(Double.class),
        BIG_DECIMAL(BigDecimal.class),
        DATE(LocalDate.class),
        TIME(LocalTime.class),
        DATE_TIME(LocalDateTime.class),
        OFFSET_DATE_TIME(OffsetDateTime.class),
        INSTANT(Instant.class),
        DURATION(Duration.class);

        private final Class<?> type;

        Scalar(Class<?> type) {
            this.type = type;
        }

        @Override
        public ClassName java() {
            return ClassName.get(type);
        }
    }

    /** A list; {@code kind} is the collection's type. */
    record Items(Shape item, Kind kind) implements Shape {
        /** Which collection. */
        public enum Kind {
            LIST(List.class),
            SET(Set.class),
            COLLECTION(Collection.class);

            private final Class<?> type;

            Kind(Class<?> type) {
                this.type = type;
            }
        }

        @Override
        public TypeName java() {
            return ParameterizedTypeName.get(ClassName.get(kind.type), item.java());
        }
    }

    /** A map, whose keys are texts or constants of an enum. */
    record Entries(Shape keys, Shape values) implements Shape {
        @Override
        public TypeName java() {
            return ParameterizedTypeName.get(ClassName.get(Map.class), keys.java(), values.java());
        }
    }

    /** A value that may be absent. */
    record Maybe(Shape value, Absent absent) implements Shape {
        /** What stands for absent in Java. */
        public enum Absent {
            NULL,
            OPTIONAL,
            OPTIONAL_INT,
            OPTIONAL_LONG,
            OPTIONAL_DOUBLE
        }

        @Override
        public TypeName java() {
            return switch (absent) {
                case NULL -> value.java();
                case OPTIONAL -> ParameterizedTypeName.get(ClassName.get(Optional.class), value.java());
                case OPTIONAL_INT -> ClassName.get(OptionalInt.class);
                case OPTIONAL_LONG -> ClassName.get(OptionalLong.class);
                case OPTIONAL_DOUBLE -> ClassName.get(OptionalDouble.class);
            };
        }
    }

    /** A record, enum or sealed interface: see the {@link Definition} of that type. */
    record Reference(TypeName java) implements Shape {}
}
