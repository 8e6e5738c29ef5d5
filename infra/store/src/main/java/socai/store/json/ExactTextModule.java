package socai.store.json;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Period;
import java.time.YearMonth;
import java.util.Set;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.ValueDeserializerModifier;
import tools.jackson.databind.module.SimpleModule;

/** Dates, times and enums are read as {@link ExactText}. */
final class ExactTextModule extends SimpleModule {

    private static final long serialVersionUID = 1L;

    private static final Set<Class<?>> TIMES = Set.of(
            LocalDate.class,
            LocalDateTime.class,
            LocalTime.class,
            YearMonth.class,
            Instant.class,
            Duration.class,
            Period.class);

    ExactTextModule() {
        super("socai-exact-text");
        setDeserializerModifier(new Exact());
    }

    private static final class Exact extends ValueDeserializerModifier {

        private static final long serialVersionUID = 1L;

        @Override
        public ValueDeserializer<?> modifyDeserializer(
                DeserializationConfig config, BeanDescription.Supplier bean, ValueDeserializer<?> reader) {
            return TIMES.contains(bean.getBeanClass()) ? exact(reader, bean.getType()) : reader;
        }

        @Override
        public ValueDeserializer<?> modifyEnumDeserializer(
                DeserializationConfig config,
                JavaType type,
                BeanDescription.Supplier bean,
                ValueDeserializer<?> reader) {
            return exact(reader, type);
        }

        @SuppressWarnings("unchecked")
        private static ValueDeserializer<?> exact(ValueDeserializer<?> reader, JavaType type) {
            return new ExactText((ValueDeserializer<Object>) reader, type);
        }
    }
}
