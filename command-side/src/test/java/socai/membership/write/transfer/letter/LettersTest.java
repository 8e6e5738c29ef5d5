package socai.membership.write.transfer.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static socai.membership.write.transfer.Moving.DAY;
import static socai.membership.write.transfer.Moving.SECOND;
import static socai.membership.write.transfer.Moving.SECOND_CELL;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import socai.membership.events.TransferId;
import socai.membership.events.TransferKind;
import socai.membership.write.Life;
import socai.membership.write.transfer.Moving;
import socai.spine.write.Acts;

class LettersTest {

    @Test
    void a_letter_that_is_issued_again_in_the_same_words_changes_nothing() {
        Moving town = Moving.town();
        TransferId transfer = town.requested(Moving.asked(TransferKind.INTERNAL, Life.OTHER_CELL), DAY);
        IssueIntroductionLetter letter =
                new IssueIntroductionLetter(transfer, Life.GRASSROOTS, "12-GGT/ĐU", Optional.of(DAY));
        town.life
                .when(new IssueIntroductionLetterDecider(), letter, Acts.on(DAY, Life.GRASSROOTS))
                .isAccepted();
        town.life
                .when(new IssueIntroductionLetterDecider(), letter, Acts.on(DAY.plusDays(1), Life.GRASSROOTS))
                .wroteNothing();
    }

    @Test
    void the_receiving_side_is_concerned_from_the_letter_on() {
        Moving town = Moving.town();
        TransferId transfer = town.requested(Moving.asked(TransferKind.OFFICIAL, SECOND_CELL), DAY);
        town.review(transfer, DAY);
        assertThat(town.state(transfer).matters()).containsExactly(Life.CELL);
        town.letter(transfer, Life.ABOVE, DAY);
        assertThat(town.state(transfer).matters()).containsExactly(Life.CELL, SECOND_CELL);
    }

    @Test
    void a_level_that_the_letter_does_not_pass_endorses_nothing() {
        Moving town = Moving.town();
        TransferId transfer = town.requested(Moving.asked(TransferKind.OFFICIAL, SECOND_CELL), DAY);
        town.review(transfer, DAY);
        town.letter(transfer, Life.ABOVE, DAY);
        town.life
                .when(
                        new EndorseLetterDecider(),
                        new EndorseLetter(transfer, Life.PROVINCE),
                        Acts.on(DAY, Life.PROVINCE))
                .refusedBy("membership.transfer-endorsed-in-order");
        town.endorse(transfer, SECOND, DAY).isAccepted();
    }
}
