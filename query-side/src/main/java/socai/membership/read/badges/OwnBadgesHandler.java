package socai.membership.read.badges;

import socai.spine.read.Asker;
import socai.spine.read.Names;
import socai.spine.read.ParameterSource;
import socai.spine.read.QueryHandler;
import socai.spine.read.ReadStore;
import socai.spine.read.Today;

/** Tells members what the ledger knows of their badges. */
public final class OwnBadgesHandler implements QueryHandler<GetOwnBadges, GetBadges.Result> {

    private final BadgesHandler badges;

    public OwnBadgesHandler(ReadStore store, ParameterSource parameters, Names names, Today today) {
        this.badges = new BadgesHandler(store, parameters, names, today);
    }

    @Override
    public Class<GetOwnBadges> query() {
        return GetOwnBadges.class;
    }

    @Override
    public GetBadges.Result answer(GetOwnBadges query, Asker asker) {
        return badges.answer(new GetBadges(query.person()), asker);
    }
}
