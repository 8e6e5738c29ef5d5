package socai.membership.read.people;

import socai.spine.PersonId;
import socai.spine.read.Query;
import socai.spine.read.Scope;

/** What whoever asks may know of themself: the same as {@link GetPerson}, for no other person. */
public record GetMyself(PersonId person) implements Query<GetPerson.Result> {

    @Override
    public Scope scope() {
        return new Scope.Own(person);
    }
}
