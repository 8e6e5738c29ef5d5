package socai.app.erasure;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.springframework.context.ConfigurableApplicationContext;
import socai.spine.Personal;
import socai.store.events.EventRows;
import socai.store.events.Spine;

/**
 * Every personal value in the events and decisions of a store, as pages would write it, with the label that it is
 * sealed under. Not looked for are: values of fewer than six characters, which stand on every page (short numbers);
 * constants of the program, which forms offer (genders, levels of education); sums of money, which sums over other
 * people equal; and what the store also holds as something impersonal, as the name of a village in the name of its
 * cell. The last never holds for what tells who somebody is.
 */
final class PersonalValues {

    private static final int SHORTEST = 6;
    private static final String GENDER = "person.gender";
    private static final Set<String> IDENTIFYING =
            Set.of("person.name", "person.citizen-id", "person.phone", "membership.card-number");
    private static final List<DateTimeFormatter> DATES =
            List.of(DateTimeFormatter.ISO_LOCAL_DATE, DateTimeFormatter.ofPattern("dd/MM/yyyy"));

    private final Map<String, String> labels = new TreeMap<>();
    private final Set<String> impersonal = new HashSet<>();
    private final Set<String> offered = new HashSet<>();

    private PersonalValues() {}

    /** The label of each value. */
    static Map<String, String> of(ConfigurableApplicationContext context) {
        PersonalValues values = new PersonalValues();
        EventRows rows = context.getBean(Spine.class).rows();
        try (Connection connection = context.getBean(DataSource.class).getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "select " + EventRows.COLUMNS + " from domain_event_entry e order by global_index")) {
            while (row.next()) {
                values.walk(rows.read(row).event(), "");
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        Map<String, String> found = new TreeMap<>(values.labels);
        Set<String> shared = new Wanted(found.keySet()).in(String.join(" | ", values.impersonal));
        assertThat(shared)
                .as("what tells who somebody is, kept in plain")
                .noneMatch(value -> IDENTIFYING.contains(found.get(value)));
        found.keySet().removeAll(shared);
        found.keySet().removeAll(values.offered);
        return found;
    }

    private void walk(Object value, String label) {
        switch (value) {
            case Personal<?> personal -> personal.value().ifPresent(inside -> personal(inside, label));
            case Optional<?> optional -> optional.ifPresent(inside -> walk(inside, label));
            case Iterable<?> many -> many.forEach(one -> walk(one, label));
            case Map<?, ?> map ->
                map.forEach((key, inside) -> {
                    walk(key, label);
                    walk(inside, label);
                });
            case Record record -> components(record);
            default -> written(value).forEach(impersonal::add);
        }
    }

    private void components(Record record) {
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            Personal.Label label = component.getAnnotation(Personal.Label.class);
            try {
                component.getAccessor().setAccessible(true);
                Object value = component.getAccessor().invoke(record);
                if (value != null) {
                    walk(value, label == null ? "" : label.value());
                }
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(record.getClass().getName(), e);
            }
        }
    }

    private void personal(Object value, String label) {
        if (label.equals(GENDER)) {
            offered.add(String.valueOf(value));
        }
        // A fact that a rule looked at has another label than where it came from; the first one counts.
        written(value).forEach(text -> labels.putIfAbsent(text, label));
    }

    private static Set<String> written(Object value) {
        Set<String> texts = new TreeSet<>();
        if (value instanceof LocalDate date) {
            DATES.forEach(form -> texts.add(form.format(date)));
        } else if (value instanceof String text) {
            texts.add(Normalizer.normalize(text.strip(), Normalizer.Form.NFC));
        }
        texts.removeIf(
                text -> text.codePoints().filter(Character::isLetterOrDigit).count() < SHORTEST);
        return texts;
    }
}
