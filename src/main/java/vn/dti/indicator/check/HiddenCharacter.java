package vn.dti.indicator.check;

import java.util.stream.Stream;
import vn.dti.indicator.Group;
import vn.dti.indicator.IndicatorSet;
import vn.dti.indicator.Pillar;
import vn.dti.notice.Notice;
import vn.dti.notice.NoticeCode;
import vn.dti.notice.Place;
import vn.dti.notice.VisibleText;

/** A name with a character that is not seen. */
final class HiddenCharacter implements Doubt {

    @Override
    public Stream<Notice> in(IndicatorSet set) {
        Stream<String> ofIndicators = set.indicators().stream()
                .flatMap(each ->
                        Stream.concat(Stream.of(each.name(), each.guidance()), each.inputs().values().stream()));
        return Stream.of(
                        Stream.of(set.title()),
                        set.pillars().stream().map(Pillar::name),
                        set.groups().stream().map(Group::name),
                        ofIndicators)
                .flatMap(names -> names)
                .filter(VisibleText::isShownIn)
                .map(name -> NoticeCode.YAML_HIDDEN_CHARACTER.at(Place.ofFile(set.file()), name));
    }
}
