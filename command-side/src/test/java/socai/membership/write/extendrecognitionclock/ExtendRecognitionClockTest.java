package socai.membership.write.extendrecognitionclock;

import static org.assertj.core.api.Assertions.assertThat;
import static socai.membership.events.LifeExample.FILE;
import static socai.membership.events.LifeExample.said;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import socai.membership.events.LifeExample;
import socai.membership.events.RecognitionClock;
import socai.membership.events.RecognitionClockExtended;
import socai.membership.write.Life;
import socai.membership.write.RecognitionLife;
import socai.membership.write.recognition.RecognitionFile;
import socai.spine.OrganisationId;
import socai.spine.PersonId;
import socai.spine.Personal;
import socai.spine.time.Deadline;
import socai.spine.write.Acts;
import socai.spine.write.Outcome;

class ExtendRecognitionClockTest {

    private static final LocalDate DAY = LocalDate.of(2025, 10, 1);

    private final Life life = RecognitionLife.proposed(RecognitionLife.probation(Life.empty(), 20));

    private Outcome extend(Life world, OrganisationId by, int more, String number) {
        return world.when(
                new ExtendRecognitionClockDecider(),
                new ExtendRecognitionClock(FILE, by, more, number, said("Bão lụt")),
                Acts.on(DAY, by));
    }

    @Test
    void the_limit_grows_by_what_was_given_up_to_what_the_regulation_allows() {
        extend(life, Life.ABOVE, 0, "9-CV").refusedBy("membership.recognition-within-extension");
        extend(life, Life.ABOVE, 31, "9-CV").refusedBy("membership.recognition-within-extension");
        extend(life, Life.ABOVE, 30, "9-CV").wrote(RecognitionClockExtended.class);

        assertThat(life.state(RecognitionFile.TYPE, FILE.raw()).limit(RecognitionClock.DECISION))
                .contains(new Deadline(LifeExample.VOTE, 60, "working-days"));
    }

    @Test
    void a_limit_is_extended_once() {
        extend(life, Life.ABOVE, 10, "9-CV").isAccepted();

        extend(life, Life.ABOVE, 10, "9-CV").wroteNothing();
        extend(life, Life.ABOVE, 10, "10-CV").refusedBy("membership.recognition-extended-once");
    }

    @Test
    void the_organisation_whose_body_decides_extends() {
        extend(life, Life.GRASSROOTS, 10, "9-CV").refusedBy("membership.recognition-extended-by-decider");
        Life delegated = RecognitionLife.proposed(RecognitionLife.probation(Life.empty(true), 20));
        extend(delegated, Life.GRASSROOTS, 10, "9-CV").isAccepted();
        extend(delegated, Life.ABOVE, 10, "10-CV")
                .refusedBy("membership.recognition-extended-once", "membership.recognition-extended-by-decider");
    }

    @Test
    void nothing_runs_before_the_cell_has_proposed() {
        Life open = RecognitionLife.complete(RecognitionLife.probation(Life.empty(), 20));

        extend(open, Life.ABOVE, 10, "9-CV").refusedBy("membership.recognition-file-stage");
    }

    @Test
    void an_extension_has_a_document_and_a_reason_of_the_member() {
        extend(life, Life.ABOVE, 10, "").refusedBy("membership.number-given");
        life.when(
                        new ExtendRecognitionClockDecider(),
                        new ExtendRecognitionClock(
                                FILE, Life.ABOVE, 10, "9-CV", Personal.of(PersonId.of("per-other"), "Bão")),
                        Acts.on(DAY, Life.ABOVE))
                .refusedBy("membership.one-persons-data");
    }
}
