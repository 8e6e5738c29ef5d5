package socai.membership.write.joining.code;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import socai.membership.events.JoinCodeEvent.JoinCodeEnded;
import socai.membership.events.JoinCodeEvent.JoinCodeShared;
import socai.membership.write.AskingLife;
import socai.membership.write.Life;
import socai.spine.OrganisationId;
import socai.spine.write.Acts;
import socai.spine.write.Outcome;

class ShareJoinCodeTest {

    @Test
    void each_code_takes_the_place_of_the_one_before() {
        Life life = Life.empty();
        JoinCodeShared first = share(life, Life.CELL).event(JoinCodeShared.class);
        assertThat(first.number()).isEqualTo(1);
        assertThat(first.minutes()).isEqualTo(30);
        assertThat(share(life, Life.CELL).event(JoinCodeShared.class).number()).isEqualTo(2);
    }

    @Test
    void only_a_cell_has_one() {
        share(Life.empty(), Life.GRASSROOTS).refusedBy("membership.join-code-of-cell");
        share(Life.nowhere(), Life.CELL).refusedBy("membership.join-code-of-cell");
    }

    @Test
    void it_is_ended_once() {
        Life life = AskingLife.shared(Life.empty());
        end(life).wrote(JoinCodeEnded.class);
        end(life).wroteNothing();
        end(Life.empty()).wroteNothing();
    }

    private static Outcome share(Life life, OrganisationId organisation) {
        return life.when(
                new ShareJoinCodeDecider(), new ShareJoinCode(organisation), Acts.on(AskingLife.DAY, organisation));
    }

    private static Outcome end(Life life) {
        return life.when(new EndJoinCodeDecider(), new EndJoinCode(Life.CELL), Acts.on(AskingLife.DAY, Life.CELL));
    }
}
