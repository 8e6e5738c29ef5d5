package socai.demo.town;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import socai.spine.OrganisationId;

/** A cell with its roll. */
public final class Cell {

    private final OrganisationId id;
    private final String name;
    private final Commune commune;
    private final boolean residential;
    private final boolean ofTwenty;
    private final int meetingDay;
    private final CellRoll roll = new CellRoll();
    private final List<Member> members = new ArrayList<>();

    /**
     * @param ofTwenty   has twenty voters and no other member
     * @param meetingDay of the month, from which on it meets on the next working day
     */
    public Cell(
            OrganisationId id, String name, Commune commune, boolean residential, boolean ofTwenty, int meetingDay) {
        this.id = id;
        this.name = name;
        this.commune = commune;
        this.residential = residential;
        this.ofTwenty = ofTwenty;
        this.meetingDay = meetingDay;
    }

    public OrganisationId id() {
        return id;
    }

    public String name() {
        return name;
    }

    public Commune commune() {
        return commune;
    }

    public boolean residential() {
        return residential;
    }

    public boolean ofTwenty() {
        return ofTwenty;
    }

    public int meetingDay() {
        return meetingDay;
    }

    public CellRoll roll() {
        return roll;
    }

    /** As imported. */
    public List<Member> members() {
        return Collections.unmodifiableList(members);
    }

    void add(Member member) {
        members.add(member);
    }
}
