package socai.membership.read.cards;

import java.util.Optional;
import socai.spine.PersonId;
import socai.spine.read.Query;
import socai.spine.read.Scope;

/** The card that whoever asks may show. */
public record GetOwnCard(PersonId person) implements Query<GetOwnCard.Result> {

    /**
     * @param stage       where the card stands, in words; what to say when there is nothing to show
     * @param card        absent while there is none that may be shown
     * @param minutes     how long a code on the screen is good
     * @param keptDays    how long a code is good that is kept for a place without a network
     */
    public record Result(String stage, Optional<Card> card, int minutes, int keptDays) {}

    /** @param serial names the card without telling whose it is */
    public record Card(String name, String number, String cell, String standing, String serial) {}

    @Override
    public Scope scope() {
        return new Scope.Own(person);
    }
}
