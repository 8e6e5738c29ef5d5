package socai.membership.write.eraseperson;

import static org.assertj.core.api.Assertions.assertThat;
import static socai.membership.events.LifeExample.MEMBER;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import socai.membership.events.ErasureBasis;
import socai.membership.events.LifeExample;
import socai.membership.events.PersonEvent.PersonErased;
import socai.membership.write.Life;
import socai.membership.write.Person;
import socai.spine.Effect;
import socai.spine.write.Acts;
import socai.spine.write.Outcome;

class ErasePersonTest {

    private final Life life =
            Life.empty().given(Person.TYPE, MEMBER.raw(), LifeExample.registered(MEMBER, "Nguyễn Thị Ánh Tuyết"));

    private Outcome decide(String documentNumber) {
        return life.when(
                new ErasePersonDecider(),
                new ErasePerson(MEMBER, ErasureBasis.RETENTION_ENDED, documentNumber),
                Acts.on(LocalDate.of(2026, 3, 2), Life.CELL));
    }

    @Test
    void erasure_destroys_the_key_and_keeps_the_claim() {
        assertThat(decide("07-CV/TU").wrote(PersonErased.class).effects()).containsExactly(new Effect.EraseKey(MEMBER));

        Person erased = life.state(Person.TYPE, MEMBER.raw());
        assertThat(erased.erased()).isTrue();
        assertThat(erased.usable()).isFalse();
        assertThat(erased.name()).isEmpty();
        assertThat(erased.organisation()).contains(Life.CELL);
    }

    @Test
    void the_same_erasure_twice_writes_once() {
        decide("07-CV/TU").isAccepted();
        decide("07-CV/TU").wroteNothing();
        decide("08-CV/TU").refusedBy("membership.not-erased-before");
    }

    @Test
    void an_erasure_names_its_document() {
        decide("  ").refusedBy("membership.number-given");
    }

    @Test
    void nobody_unknown_is_erased() {
        Life.empty()
                .when(
                        new ErasePersonDecider(),
                        new ErasePerson(MEMBER, ErasureBasis.RETENTION_ENDED, "1"),
                        Acts.on(LocalDate.of(2026, 3, 2), Life.CELL))
                .refusedBy("membership.person-on-record");
    }
}
