package socai.membership.events;

/** What happened to a card that its holder can no longer show. */
public enum CardTrouble {
    LOST,
    DAMAGED
}
