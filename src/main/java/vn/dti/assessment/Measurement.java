package vn.dti.assessment;

import java.util.Map;
import vn.dti.code.IndicatorCode;
import vn.dti.code.UnitCode;
import vn.dti.indicator.rule.InputValue;

/** Inputs measured by an existing information system (số liệu đã có), which win over claimed ones. */
public record Measurement(UnitCode unit, IndicatorCode indicator, Map<String, InputValue> inputs, SourceCells source) {

    public Measurement {
        inputs = Map.copyOf(inputs);
    }
}
