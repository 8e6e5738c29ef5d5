package socai.demo.life;

import socai.demo.people.Chance;
import socai.membership.write.voting.Tally;

/** How people vote: nearly all for it, or far from enough. Where the threshold lies is for the ledger to say. */
final class Tallying {

    private Tallying() {}

    /** Nearly everybody came and nearly all agreed. */
    static Tally clear(int base, Chance chance) {
        int absent = chance.between(0, base / 12);
        int noes = chance.between(0, base / 14);
        return new Tally(base - absent, base - absent - noes, noes, 0);
    }

    /** About half of those who count agreed. */
    static Tally divided(int base, Chance chance) {
        int absent = chance.between(0, base / 12);
        int ayes = base * chance.between(34, 48) / 100;
        int others = Math.min(chance.between(0, 1), base - absent - ayes);
        return new Tally(base - absent, ayes, base - absent - ayes - others, others);
    }
}
