package socai.web.pages.acting;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import socai.membership.events.MembershipId;
import socai.membership.read.people.GetPerson;
import socai.spine.OfficeKind;
import socai.web.Callers;
import socai.web.pages.frame.Asking;

/** In which membership somebody acts who holds no office: after a readmission it is no longer the first one. */
@Component
public class OwnMembership {

    private final Asking asking;
    private final Callers callers;

    OwnMembership(Asking asking, Callers callers) {
        this.asking = asking;
        this.callers = callers;
    }

    /** @return empty for whoever acts in another office than that of a member */
    Optional<MembershipId> of(HttpServletRequest request) {
        OfficeKind office = asking.office(request).office().kind();
        if (office != OfficeKind.MEMBER && office != OfficeKind.FORMER_MEMBER) {
            return Optional.empty();
        }
        return present(asking.myself(request).map(GetPerson.Result::memberships).orElse(List.of()))
                .or(() -> callers.current().person().map(MembershipId::first));
    }

    /** The one that is open, else the last one. */
    public static Optional<MembershipId> present(List<GetPerson.Membership> all) {
        return all.stream()
                .filter(one -> one.closedOn().isEmpty())
                .findFirst()
                .or(() -> all.isEmpty() ? Optional.empty() : Optional.of(all.getLast()))
                .map(one -> MembershipId.of(one.membership()));
    }
}
