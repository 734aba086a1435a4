package vn.dti.publish.web;

import java.util.List;
import vn.dti.analysis.GroupAgainstMedian;
import vn.dti.scoring.Scorecard;

/** Each unit in each group beside the median of its kind, a small table per unit. */
final class Profiles {

    private final KindView view;

    Profiles(KindView view) {
        this.view = view;
    }

    void write(String id) {
        Html html = view.html();
        view.note(view.text("profiles.note"));
        Profile profile = new Profile(view.publishing(), view.kind(), html);
        profile.legend();
        html.open("div", "class", "cards").line();
        for (Scorecard card : view.ordered()) {
            List<GroupAgainstMedian> standings =
                    GroupAgainstMedian.of(
                                    view.kind(),
                                    card,
                                    view.stage(),
                                    view.publishing().medians(view.kind()))
                            .stream()
                            .filter(standing -> standing.median().isPresent())
                            .toList();
            if (!standings.isEmpty()) {
                String name = id + "-" + card.unit().code();
                html.open("div", "class", "card").element("h4", card.unit().name(), "id", name);
                view.alternative(alternative(standings));
                profile.small(name, standings);
                html.closeLine();
            }
        }
        html.closeLine();
    }

    private String alternative(List<GroupAgainstMedian> standings) {
        long above = standings.stream()
                .filter(standing -> standing.difference()
                        .filter(difference -> difference.signum() > 0)
                        .isPresent())
                .count();
        return view.text("profiles.alternative", above, standings.size());
    }
}
