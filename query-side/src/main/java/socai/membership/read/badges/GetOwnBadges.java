package socai.membership.read.badges;

import socai.spine.PersonId;
import socai.spine.read.Query;
import socai.spine.read.Scope;

/** What whoever asks may know of their own badges: the same as {@link GetBadges}. */
public record GetOwnBadges(PersonId person) implements Query<GetBadges.Result> {

    @Override
    public Scope scope() {
        return new Scope.Own(person);
    }
}
