package socai.membership.events;

/** How a vote about a person was taken; the meeting chooses (DOMAIN §B.4-6). */
public enum VoteForm {
    SECRET,
    RAISED_CARD
}
