package socai.spine.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import socai.spine.OfficeKind;
import socai.spine.OfficeRef;
import socai.spine.OrganisationId;
import socai.spine.PersonId;

class CheckedQueryDoorTest {

    private static final OrganisationId CELL = OrganisationId.of("org-cell");
    private static final PersonId THUAN = PersonId.of("per-thuan");
    private static final Asker SECRETARY =
            new Asker("acc-1", Optional.of(THUAN), new OfficeRef(OfficeKind.SECRETARY, CELL), "vi");
    private static final Instant NOW = Instant.parse("2026-10-16T02:00:00Z");

    private final List<String> records = new ArrayList<>();
    private final List<String> rightsAsked = new ArrayList<>();
    private boolean granted = true;
    private boolean recorderBroken;
    private int answered;

    record ListThings(OrganisationId organisation, Optional<String> text, Optional<OfficeKind> kind, Page page)
            implements Query<List<String>> {
        @Override
        public Scope scope() {
            return new Scope.OfOrganisation(organisation);
        }
    }

    record OpenThing(String stream) implements Query<String> {
        @Override
        public Scope scope() {
            return new Scope.OfDossier(stream);
        }
    }

    record TheBook(String code) implements Query<String> {
        @Override
        public Scope scope() {
            return new Scope.Published();
        }
    }

    private <Q extends Query<R>, R> QueryHandler<Q, R> answering(Class<Q> type, R answer, int count) {
        return new QueryHandler<>() {
            @Override
            public Class<Q> query() {
                return type;
            }

            @Override
            public R answer(Q query, Asker asker) {
                answered++;
                return answer;
            }

            @Override
            public int count(R result) {
                return count;
            }
        };
    }

    private QueryDoor door() {
        CheckedQueryDoor.ReadRights rights = (asker, query, scope) -> {
            rightsAsked.add(query);
            return granted;
        };
        ReadRecorder recorder = (at, asker, kind, subject, detail) -> {
            if (recorderBroken) {
                throw new IllegalStateException("the disk is full");
            }
            records.add(at + " " + asker.account() + " " + kind + " " + subject + " " + detail);
        };
        return new CheckedQueryDoor(
                List.of(
                        answering(ListThings.class, List.of("a", "b"), 2),
                        answering(OpenThing.class, "thing", 1),
                        answering(TheBook.class, "book", 1)),
                rights,
                recorder,
                () -> NOW);
    }

    @Test
    void aListIsRecordedOnceWithItsFilterAndCountButNotWithTheTextThatWasSearched() {
        ListThings query = new ListThings(CELL, Optional.of("Lê Minh Anh"), Optional.of(OfficeKind.MEMBER), Page.FIRST);
        assertThat(door().ask(query, SECRETARY)).containsExactly("a", "b");
        assertThat(rightsAsked).containsExactly("spine.ListThings");
        assertThat(records).hasSize(1);
        assertThat(records.getFirst())
                .startsWith(NOW + " acc-1 spine.ListThings org-cell")
                .contains("text=…", "kind=MEMBER", "count=2")
                .doesNotContain("Lê Minh Anh");
    }

    @Test
    void openingADossierIsRecordedUnderItsStream() {
        assertThat(door().ask(new OpenThing("adm-1"), SECRETARY)).isEqualTo("thing");
        assertThat(records).containsExactly(NOW + " acc-1 spine.OpenThing adm-1 {stream=adm-1, count=1}");
    }

    @Test
    void whatIsNotYoursIsNotEvenLookedUp() {
        granted = false;
        assertThatThrownBy(() -> door().ask(new OpenThing("adm-1"), SECRETARY)).isInstanceOf(QueryDoor.NotYours.class);
        assertThat(answered).isZero();
        assertThat(records).isEmpty();
    }

    @Test
    void whatIsPublishedLeavesNoRecord() {
        assertThat(door().ask(new TheBook("x"), SECRETARY)).isEqualTo("book");
        assertThat(records).isEmpty();
    }

    @Test
    void withoutARecordThereIsNoAnswer() {
        recorderBroken = true;
        assertThatThrownBy(() -> door().ask(new OpenThing("adm-1"), SECRETARY))
                .isInstanceOf(IllegalStateException.class);
    }
}
