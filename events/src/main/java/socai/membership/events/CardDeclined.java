package socai.membership.events;

import java.time.LocalDate;
import socai.spine.Logical;
import socai.spine.PersonId;
import socai.spine.Personal;

/**
 * The card that was asked for will not be issued on this list; what the member holds stays as it is.
 *
 * @param reason  why it had been asked for
 * @param because what speaks against it
 */
@Logical("membership.CardDeclined")
public record CardDeclined(
        MembershipId membership,
        PersonId person,
        CardReason reason,
        LocalDate on,
        @Personal.Label("membership.card-declined") Personal<String> because)
        implements MembershipEvent {}
