package socai.membership.events;

import java.util.List;
import socai.spine.PersonId;

/**
 * The counted result of one vote about a person.
 *
 * @param base    the number that the share is taken of (DOMAIN §C.3), never those present
 * @param present who took part and could vote
 * @param nays    not agreeing
 * @param invalid papers that count as not agreeing
 * @param tellers who counted and signed (tổ kiểm phiếu)
 */
public record VoteTally(
        VoteForm form, int base, int present, int ayes, int nays, int invalid, List<PersonId> tellers) {}
