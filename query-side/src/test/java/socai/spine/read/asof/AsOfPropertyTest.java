package socai.spine.read.asof;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import socai.membership.events.CorrectedField;
import socai.membership.events.LifeExample;
import socai.membership.events.MembershipEvent;
import socai.membership.events.MembershipEvent.MembershipCorrected;
import socai.spine.read.Fields;
import socai.spine.read.Ledger;
import socai.spine.read.Names;
import socai.spine.read.SaidSoFar;
import socai.spine.read.Scene;

class AsOfPropertyTest {

    private static final LocalDate START = LocalDate.of(2024, 1, 1);
    private static final String STREAM = LifeExample.MEMBERSHIP.raw();
    private static final Names NOBODY = (ids, language) -> Map.of();

    private static GetAsOf.Result ask(Ledger ledger, Optional<LocalDate> date, Optional<Instant> recorded) {
        return new AsOfHandler(ledger, new SaidSoFar(), NOBODY)
                .answer(new GetAsOf(STREAM, date, recorded), Scene.asker("vi"));
    }

    private static MembershipCorrected corrected(LocalDate effective, LocalDate newDate) {
        return new MembershipCorrected(
                LifeExample.MEMBERSHIP,
                LifeExample.MEMBER,
                CorrectedField.OFFICIAL_DATE,
                Optional.empty(),
                Optional.of(newDate),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                effective,
                LifeExample.said("said " + newDate),
                LifeExample.EVIDENCE);
    }

    /** What an event says and when, kept beside the record for a count by hand. */
    private record Happened(LocalDate effective, Instant recorded, String said) {}

    @Property(tries = 200)
    void a_view_of_two_times_is_the_fold_of_what_was_recorded_and_true_by_then(@ForAll Random random) {
        Ledger ledger = new Ledger();
        List<Happened> happened = new ArrayList<>();
        LocalDate day = START;
        for (int i = 0; i < 25; i++) {
            day = day.plusDays(random.nextInt(20));
            LocalDate effective = day.minusDays(random.nextInt(3) == 0 ? random.nextInt(200) : 0);
            Instant recorded = Ledger.noon(day.plusDays(random.nextInt(4)));
            String said = "said " + START.plusDays(i);
            ledger.add("membership", STREAM, day, recorded, corrected(effective, START.plusDays(i)), Map.of());
            happened.add(new Happened(effective, recorded, said));
        }

        for (int i = 0; i < 20; i++) {
            Optional<LocalDate> date =
                    random.nextBoolean() ? Optional.of(START.plusDays(random.nextInt(500) - 20)) : Optional.empty();
            Optional<Instant> until = random.nextBoolean()
                    ? Optional.of(Ledger.noon(START.plusDays(random.nextInt(500) - 20)))
                    : Optional.empty();
            int events = 0;
            String last = null;
            for (Happened one : happened) {
                if ((date.isEmpty() || one.effective().compareTo(date.get()) <= 0)
                        && (until.isEmpty() || one.recorded().compareTo(until.get()) <= 0)) {
                    events++;
                    last = one.said();
                }
            }
            GetAsOf.Result result = ask(ledger, date, until);
            Map<String, String> fields = new TreeMap<>();
            result.fields().forEach(field -> fields.put(field.path(), field.value()));
            assertThat(result.events()).isEqualTo(events);
            assertThat(fields.get("dates.reason")).isEqualTo(last);
            assertThat(fields.get("row")).isEqualTo(events == 0 ? null : String.valueOf(events));
        }
    }

    @Test
    void without_any_limit_it_is_the_dossier_as_it_is_now() {
        Ledger ledger = new Ledger();
        LocalDate day = LifeExample.CEREMONY;
        for (MembershipEvent event : List.of(LifeExample.admitted(), LifeExample.recognized(day.plusYears(1)))) {
            ledger.add("membership", STREAM, day, event);
        }

        GetAsOf.Result now = ask(ledger, Optional.empty(), Optional.empty());

        assertThat(now.version()).isEqualTo(1);
        assertThat(now.fields()).contains(new Fields.Field("dates.officialDate", "Ngày chính thức", "15/09/2025"));
    }

    @Test
    void before_its_first_event_there_was_no_such_dossier() {
        Ledger ledger = new Ledger();
        ledger.add("membership", STREAM, LifeExample.CEREMONY, LifeExample.admitted());

        assertThat(ask(ledger, Optional.of(LifeExample.CEREMONY.minusDays(1)), Optional.empty()))
                .isEqualTo(new GetAsOf.Result(0, -1, List.of()));
    }

    @Test
    void an_erased_person_is_erased_at_every_instant() {
        Ledger ledger = new Ledger();
        ledger.add(
                "person", LifeExample.MEMBER.raw(), START, LifeExample.registered(LifeExample.MEMBER, "Lê Minh Anh"));
        Ledger erased = Scene.erased(ledger, LifeExample.MEMBER);

        GetAsOf.Result result = new AsOfHandler(erased, new SaidSoFar(), NOBODY)
                .answer(new GetAsOf(LifeExample.MEMBER.raw(), Optional.of(START), Optional.empty()), Scene.asker("vi"));

        assertThat(result.events()).isEqualTo(1);
        assertThat(result.fields())
                .filteredOn(field -> field.path().equals("dates.name"))
                .extracting(Fields.Field::value)
                .containsExactly("(đã xóa dữ liệu)");
        assertThat(result.toString()).doesNotContain("Minh Anh");
    }
}
