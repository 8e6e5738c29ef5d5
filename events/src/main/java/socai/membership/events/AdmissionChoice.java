package socai.membership.events;

/** What the competent body decides on a proposal for admission. */
public enum AdmissionChoice {
    ADMIT,
    REFUSE
}
