package socai.membership.read.cleansing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import socai.spine.read.Conditions;
import socai.spine.read.ReadStore;
import socai.spine.read.Row;
import socai.spine.time.FullMonths;

/** The living memberships of an organisation and below it, each with the faults of its record today. */
final class Found {

    private static final String RECORDS = "select m.membership, m.person, m.org_id, m.standing, m.admission_date,"
            + " m.probation_start, m.probation_length, m.probation_unit, p.name, p.name_lower, p.name_sort,"
            + " p.birth_date, p.erased, n.valid_to from {Member}.membership m"
            + " left join {Member}.person p on p.person = m.person"
            + " left join {Organisation}.organisation n on n.id = m.org_id";

    private static final String FAULTS = "select m.membership, f.rule from {Cleansing}.fault f"
            + " join {Member}.membership m on (m.membership = f.stream)";

    private static final String PERSONS = "select m.membership, f.rule from {Cleansing}.fault f"
            + " join {Member}.membership m on (m.person = f.stream)";

    private static final String REVIEWED = "select d.person from {Dossier}.dossier d where d.kind = 'RECOGNITION'";

    /** One record with what is wrong in it. */
    record Record(Row row, Set<RecordRule> faults) {

        String membership() {
            return row.text("membership");
        }

        String organisation() {
            return row.text("org_id");
        }
    }

    private final ReadStore store;
    private final PublishedRules rules;
    private final LocalDate day;

    Found(ReadStore store, PublishedRules rules, LocalDate day) {
        this.store = store;
        this.rules = rules;
        this.day = day;
    }

    List<Record> in(String organisation) {
        Map<String, Record> records = new LinkedHashMap<>();
        Conditions living = living(organisation);
        Row.of(store.ask(RECORDS + living.where(), living.values()))
                .forEach(row -> records.put(row.text("membership"), new Record(row, EnumSet.noneOf(RecordRule.class))));
        for (String question : List.of(FAULTS, PERSONS)) {
            Conditions open = living(organisation).and("f.until is null");
            Row.of(store.ask(question + open.where(), open.values()))
                    .forEach(row -> RecordRule.named(row.text("rule"))
                            .ifPresent(rule -> add(records, row.text("membership"), rule)));
        }
        today(records);
        return List.copyOf(records.values());
    }

    private Conditions living(String organisation) {
        return new Conditions().and("m.closed_on is null").within("m.org_id", organisation, day);
    }

    private void add(Map<String, Record> records, String membership, RecordRule rule) {
        Record record = records.get(membership);
        if (record != null && rules.asks(rule)) {
            record.faults().add(rule);
        }
    }

    /** What no single stream tells: the day of today, and one record beside another. */
    private void today(Map<String, Record> records) {
        Set<String> reviewed = new HashSet<>();
        Row.of(store.ask(REVIEWED)).forEach(row -> reviewed.add(row.text("person")));
        Optional<Integer> months = Optional.ofNullable(rules.all().get(RecordRule.ADMITTED_TOO_YOUNG))
                .flatMap(rule -> rule.months());
        Map<String, List<Record>> alike = new HashMap<>();
        for (Record record : records.values()) {
            Row row = record.row();
            if (row.date("valid_to").filter(end -> !end.isAfter(day)).isPresent()) {
                add(records, record.membership(), RecordRule.CELL_DISSOLVED);
            }
            if (row.text("standing").equals("PROBATIONARY") && over(row) && !reviewed.contains(row.text("person"))) {
                add(records, record.membership(), RecordRule.PROBATION_OVERDUE);
            }
            if (months.isPresent()
                    && row.date("birth_date").isPresent()
                    && row.date("admission_date").isPresent()
                    && FullMonths.after(row.day("birth_date"), months.get()).isAfter(row.day("admission_date"))) {
                add(records, record.membership(), RecordRule.ADMITTED_TOO_YOUNG);
            }
            if (row.optional("name_lower").isPresent() && row.date("birth_date").isPresent()) {
                alike.computeIfAbsent(row.text("name_lower") + "|" + row.day("birth_date"), any -> new ArrayList<>())
                        .add(record);
            }
        }
        alike.values().stream()
                .filter(group -> group.size() > 1)
                .flatMap(List::stream)
                .forEach(record -> add(records, record.membership(), RecordRule.DUPLICATE_SUSPECTED));
    }

    private boolean over(Row row) {
        return row.date("probation_start").isPresent()
                && "months".equals(row.optional("probation_unit").orElse(""))
                && FullMonths.after(row.day("probation_start"), row.integer("probation_length"))
                        .isBefore(day);
    }
}
