package socai.web.pages.acting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import socai.membership.events.MembershipId;
import socai.membership.read.files.MemberFile;
import socai.membership.read.people.GetPerson;
import socai.spine.PersonId;

class OwnMembershipTest {

    private static final MembershipId FIRST =
            MembershipId.first(PersonId.of("per-662785c5-42e4-56f6-a07e-2ffdfc0d018e"));
    private static final MembershipId SECOND =
            MembershipId.of(FIRST.raw().substring(0, FIRST.raw().length() - 1) + "2");

    private static GetPerson.Membership of(MembershipId membership, Optional<LocalDate> closed) {
        return new GetPerson.Membership(
                membership.raw(),
                "org-cell",
                "Chi bộ Một",
                "chính thức",
                "đang sinh hoạt",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                closed,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                MemberFile.NONE);
    }

    @Test
    void somebody_readmitted_asks_for_the_membership_that_is_open() {
        assertThat(OwnMembership.present(
                        List.of(of(FIRST, Optional.of(LocalDate.of(2020, 1, 1))), of(SECOND, Optional.empty()))))
                .contains(SECOND);
    }

    @Test
    void somebody_who_is_gone_has_the_last_one() {
        assertThat(OwnMembership.present(List.of(of(FIRST, Optional.of(LocalDate.of(2020, 1, 1))))))
                .contains(FIRST);
        assertThat(OwnMembership.present(List.of())).isEmpty();
    }
}
