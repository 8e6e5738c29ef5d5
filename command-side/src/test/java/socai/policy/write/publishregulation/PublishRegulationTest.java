package socai.policy.write.publishregulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import socai.policy.events.PolicyEvent.RegulationPublished;
import socai.policy.events.PublishedParameter;
import socai.policy.write.PolicyBook;
import socai.policy.write.RegulationText;
import socai.policy.write.Sample;
import socai.policy.write.TestPolicies;
import socai.spine.Anchor;
import socai.spine.Anchors;
import socai.spine.Decision;
import socai.spine.Layer;
import socai.spine.OrganisationId;
import socai.spine.Text;
import socai.spine.Violation;
import socai.spine.write.Decider.NoFacts;

class PublishRegulationTest {

    private static final RegulationText FIRST =
            Sample.regulation("1-QĐ/TW", "2026-01-01", "2026-12-31", Sample.months("limit", 6, Anchor.ACT));

    @Test
    void a_new_regulation_is_published_with_its_content_hash_as_version() {
        Decision.Accepted accepted = (Decision.Accepted) decide(PolicyBook.EMPTY, FIRST);

        assertThat(accepted.events()).singleElement().satisfies(event -> {
            assertThat(event.stream()).isEqualTo("pol-book");
            RegulationPublished published = (RegulationPublished) event.event();
            assertThat(published.contentHash()).isEqualTo(FIRST.contentHash()).matches("[0-9a-f]{64}");
            PolicyBook book = PolicyBook.TYPE.fold(PolicyBook.EMPTY, published);
            assertThat(book.parameter("limit", Anchors.act(LocalDate.of(2026, 5, 1)))
                            .number())
                    .isEqualTo(6);
        });
    }

    @Test
    void the_same_content_again_is_accepted_and_changes_nothing() {
        Decision decision = decide(Sample.book(FIRST), FIRST);

        assertThat(((Decision.Accepted) decision).events()).isEmpty();
    }

    @Test
    void other_content_under_a_published_code_and_start_is_refused_with_the_way_out() {
        RegulationText other =
                Sample.regulation("1-QĐ/TW", "2026-01-01", "2026-12-31", Sample.months("limit", 7, Anchor.ACT));

        Violation violation = onlyViolation(decide(Sample.book(FIRST), other));

        assertThat(violation.rule()).isEqualTo("policy.period-is-new");
        assertThat(violation.sentence("vi", "")).contains("1-QĐ/TW", "2026-01-01");
        assertThat(violation.wayOut("vi", "")).contains("thời kỳ hiệu lực mới");
    }

    @Test
    void other_content_under_a_new_start_is_published() {
        RegulationText later = Sample.regulation("1-QĐ/TW", "2026-06-01", "", Sample.months("limit", 7, Anchor.ACT));

        assertThat(((Decision.Accepted) decide(Sample.book(FIRST), later)).events())
                .hasSize(1);
    }

    @Test
    void only_the_keeper_of_the_book_publishes_into_it() {
        RegulationText later = Sample.regulation("2-QĐ/TW", "2026-06-01", "", Sample.months("limit", 7, Anchor.ACT));
        PublishRegulation foreign = new PublishRegulation(OrganisationId.of("org-other"), later);
        PolicyBook book = Sample.book(FIRST);

        Decision decision =
                new PublishRegulationDecider().decide(book, foreign, new NoFacts(), Sample.circumstances(book));

        assertThat(onlyViolation(decision).rule()).isEqualTo("policy.keeper-publishes");
        assertThat(decision.checks()).allMatch(check -> check.layer() == Layer.STEP);
    }

    @Test
    void the_last_day_in_force_may_be_the_first_but_not_before_it() {
        PublishedParameter limit = Sample.months("limit", 6, Anchor.ACT);

        assertThat(decide(PolicyBook.EMPTY, Sample.regulation("A", "2026-01-01", "2026-01-01", limit)))
                .isInstanceOf(Decision.Accepted.class);
        assertThat(onlyViolation(decide(PolicyBook.EMPTY, Sample.regulation("A", "2026-01-02", "2026-01-01", limit)))
                        .rule())
                .isEqualTo("policy.validity-in-order");
    }

    @Test
    void two_regulations_do_not_give_one_key_from_the_same_day_on() {
        PublishedParameter limit = Sample.months("limit", 7, Anchor.ACT);

        Violation violation =
                onlyViolation(decide(Sample.book(FIRST), Sample.regulation("2-QĐ/TW", "2026-01-01", "", limit)));

        assertThat(violation.rule()).isEqualTo("policy.keys-unambiguous");
        assertThat(violation.sentence("en", "")).contains("limit", "1-QĐ/TW", "2026-01-01");
        assertThat(decide(Sample.book(FIRST), Sample.regulation("2-QĐ/TW", "2026-01-02", "", limit)))
                .isInstanceOf(Decision.Accepted.class);
    }

    @Test
    void a_regulation_without_a_source_is_refused() {
        RegulationText nameless = new RegulationText(
                "1-QĐ/TW",
                new Text("Quy định", "Regulation"),
                FIRST.validFrom(),
                FIRST.validTo(),
                " ",
                FIRST.parameters());

        assertThat(onlyViolation(decide(PolicyBook.EMPTY, nameless)).rule()).isEqualTo("policy.regulation-is-named");
    }

    @ParameterizedTest(name = "{0} = \"{1}\" as \"{2}\": {3}")
    @CsvSource({
        "limit, 6, months, true",
        "limit, 0, days, true",
        "limit, -1, months, false",
        "limit, six, months, false",
        "limit, 6.5, months, false",
        "limit, 99999999999, vnd, false",
        "limit, 2530000, vnd, true",
        "limit, 6, weeks, false",
        "limit, '', months, false",
        "limit, ' ', '', false",
        "limit, 3, '', true",
        "scope, 0, years, false",
        "scope, 1, years, true",
        "scope, 5, years, true",
        "scope, 6, years, false",
        "share, 50, percent, true",
        "share, -1, percent, false",
        "share, 2/3, ratio, true",
        "share, 3/2, ratio, false",
        "share, 0.66, ratio, false",
        "share, x/y, ratio, false",
        "who, standing committee, body, true",
        "who, PROVINCIAL:COMMITTEE:MORE_THAN:1/2, bodies, true",
        "who, PROVINCIAL:COMMITTEE, bodies, false",
        "forms, 1-KNĐ;2-KNĐ, codes, true",
        "forms, SECRET_BALLOT;, codes, false",
        "right.policy.PublishCalendar, SYSTEM@ABOVE ADMINISTRATOR@HERE, rights, true",
        "right.paper-entry, KING@HERE, rights, false",
        "right.paper-entry, SYSTEM@EVERYWHERE, rights, false",
        "Limit, 6, months, false",
        "a limit, 6, months, false"
    })
    void a_value_is_written_as_its_unit_asks(String key, String value, String unit, boolean accepted) {
        Decision decision = decide(
                PolicyBook.EMPTY,
                Sample.regulation("A", "2026-01-01", "", Sample.parameter(key, value, unit, Anchor.ACT)));

        assertThat(decision instanceof Decision.Accepted).isEqualTo(accepted);
        if (!accepted) {
            assertThat(onlyViolation(decision).rule()).isEqualTo("policy.parameters-well-formed");
            assertThat(onlyViolation(decision).sentence("en", "")).startsWith("Parameter " + key + ": ");
        }
    }

    @Test
    void a_key_stands_once_and_there_is_at_least_one() {
        PublishedParameter limit = Sample.months("limit", 6, Anchor.ACT);

        assertThat(onlyViolation(decide(PolicyBook.EMPTY, Sample.regulation("A", "2026-01-01", "", limit, limit)))
                        .sentence("vi", ""))
                .contains("limit", "hai lần");
        assertThat(onlyViolation(decide(PolicyBook.EMPTY, Sample.regulation("A", "2026-01-01", "")))
                        .rule())
                .isEqualTo("policy.parameters-well-formed");
    }

    private static Decision decide(PolicyBook book, RegulationText text) {
        PublishRegulation command = new PublishRegulation(TestPolicies.KEEPER, text);
        return new PublishRegulationDecider().decide(book, command, new NoFacts(), Sample.circumstances(book));
    }

    private static Violation onlyViolation(Decision decision) {
        assertThat(decision).isInstanceOf(Decision.Refused.class);
        List<Violation> violations = ((Decision.Refused) decision).violations();
        assertThat(violations).hasSize(1);
        return violations.getFirst();
    }
}
