package socai.demo.life;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import socai.demo.people.Chance;
import socai.demo.people.Identity;
import socai.demo.town.Cell;
import socai.membership.events.AdmissionId;
import socai.spine.PersonId;

/** One file on its way, as those who work on it remember it. */
public final class FileCase {

    private final Cell cell;
    private final Identity identity;
    private final Twist twist;
    private final Chance chance;
    private @Nullable PersonId person;
    private @Nullable AdmissionId admission;
    private @Nullable PersonId mentor;
    private @Nullable LocalDate cvDate;
    private @Nullable LocalDate votedOn;
    private @Nullable LocalDate decidedOn;
    private boolean married;
    private boolean forwarded;
    private boolean twisted;
    private boolean over;

    FileCase(Cell cell, Identity identity, Twist twist, Chance chance) {
        this.cell = cell;
        this.identity = identity;
        this.twist = twist;
        this.chance = chance;
    }

    public Cell cell() {
        return cell;
    }

    public Identity identity() {
        return identity;
    }

    public Twist twist() {
        return twist;
    }

    Chance chance() {
        return chance;
    }

    boolean is(Twist other) {
        return twist == other;
    }

    /** True the first time it is asked in a file with this twist: what goes wrong goes wrong once. */
    boolean once(Twist other) {
        boolean now = twist == other && !twisted;
        twisted |= now;
        return now;
    }

    void nominated(PersonId registered, AdmissionId file) {
        person = registered;
        admission = file;
    }

    void helpedBy(PersonId helper) {
        mentor = helper;
    }

    void married(boolean they) {
        married = they;
    }

    boolean married() {
        return married;
    }

    void declaredCv(LocalDate date) {
        cvDate = date;
    }

    void voted(LocalDate on) {
        votedOn = on;
    }

    void sentOn() {
        forwarded = true;
    }

    void decided(LocalDate on) {
        decidedOn = on;
    }

    /** Nothing more will be done with it. */
    void end() {
        over = true;
    }

    public boolean nominated() {
        return admission != null;
    }

    public boolean over() {
        return over;
    }

    public PersonId person() {
        return Objects.requireNonNull(person);
    }

    public AdmissionId admission() {
        return Objects.requireNonNull(admission);
    }

    PersonId mentor() {
        return Objects.requireNonNull(mentor);
    }

    LocalDate cvDate() {
        return Objects.requireNonNull(cvDate);
    }

    /** Whether the file proper was opened. */
    boolean filed() {
        return cvDate != null;
    }

    LocalDate votedOn() {
        return Objects.requireNonNull(votedOn);
    }

    LocalDate decidedOn() {
        return Objects.requireNonNull(decidedOn);
    }

    boolean forwarded() {
        return forwarded;
    }
}
