package socai.membership.write;

import java.time.LocalDate;
import java.util.Optional;
import socai.membership.events.AskingExample;
import socai.membership.events.LifeExample;
import socai.membership.write.joining.JoinCode;
import socai.membership.write.joining.Joining;

/** Histories in which a cell shares a code and members ask for corrections. */
public final class AskingLife {

    public static final LocalDate DAY = LocalDate.of(2026, 8, 3);
    public static final LocalDate BORN = LocalDate.of(1998, 4, 20);
    public static final String NAME = "Nguyễn Thị Ánh Tuyết";

    private AskingLife() {}

    /** The member sits in the cell and is on record as a person. */
    public static Life member() {
        return EndingLife.official()
                .given(Person.TYPE, LifeExample.MEMBER.raw(), LifeExample.registered(LifeExample.MEMBER, NAME));
    }

    public static Life shared(Life life) {
        return life.given(
                JoinCode.TYPE, AskingExample.CODE.raw(), AskingExample.codes().getFirst());
    }

    public static Life asked(Life life, String name, LocalDate born, Optional<String> card) {
        return shared(life)
                .given(Joining.TYPE, AskingExample.JOINING.raw(), AskingExample.joiningProposed(name, born, card));
    }
}
