package socai.web.pages.home;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import socai.membership.read.people.GetPerson;

/**
 * Somebody's own page: the card of a member, or where the file of a nominee stands.
 *
 * @param seat the membership that is open
 * @param age  Party age in years and months; absent without a membership
 */
public record OwnCard(
        String name,
        Optional<LocalDate> born,
        Optional<GetPerson.Membership> seat,
        Optional<Period> age,
        List<GetPerson.File> files,
        List<GetPerson.Office> offices) {

    /** @param me what the ledger holds of them */
    public static OwnCard of(GetPerson.Result me, LocalDate today) {
        Optional<GetPerson.Membership> seat = me.memberships().stream()
                .filter(one -> one.closedOn().isEmpty())
                .findFirst();
        return new OwnCard(
                me.name(),
                me.birthDate(),
                seat,
                seat.flatMap(GetPerson.Membership::partyAge).map(age -> age.age(today)),
                me.files(),
                me.offices().stream().filter(one -> one.until().isEmpty()).toList());
    }
}
