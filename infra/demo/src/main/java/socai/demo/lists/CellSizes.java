package socai.demo.lists;

import socai.demo.DemoSizes;
import socai.demo.people.Chance;

/** Spreads members over cells: every cell is large enough to have officers, those of villages are larger. */
final class CellSizes {

    static final int TWENTY = 20;

    private static final int SMALLEST = 10;
    private static final int HOME_WEIGHT = 3;
    private static final int OFFICE_WEIGHT = 1;

    private final DemoSizes sizes;
    private final Chance chance;
    private int cellsLeft;
    private int membersLeft;

    CellSizes(DemoSizes sizes, Chance chance) {
        this.sizes = sizes;
        this.chance = chance;
        this.cellsLeft = sizes.cells() - 1;
        this.membersLeft = sizes.members() - TWENTY;
    }

    /** How many cells the n-th commune has, counted from 1. */
    int cells(int commune) {
        return sizes.cells() * commune / sizes.communes() - sizes.cells() * (commune - 1) / sizes.communes();
    }

    /** The size of the next cell; the last one takes what is left. */
    int next(boolean residential) {
        int spare = membersLeft - SMALLEST * cellsLeft;
        int fair = cellsLeft == 0 ? 0 : spare / cellsLeft;
        int weight = residential ? HOME_WEIGHT : OFFICE_WEIGHT;
        int more = cellsLeft == 1 ? spare : Math.min(spare, fair * weight * chance.between(1, 10) / 11);
        cellsLeft--;
        membersLeft -= SMALLEST + more;
        return SMALLEST + more;
    }
}
