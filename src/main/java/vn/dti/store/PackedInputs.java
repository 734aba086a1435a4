package vn.dti.store;

import java.time.LocalDate;
import java.util.Map;
import vn.dti.indicator.rule.InputValue;

/** Inputs by letter on their way into packed bytes and out of them. */
final class PackedInputs {

    private static final int QUANTITY = 0;
    private static final int YES = 1;
    private static final int NO = 2;
    private static final int OPTION = 3;
    private static final int DAY = 4;

    private PackedInputs() {}

    static void pack(Map<String, InputValue> inputs, Dictionary<String> letters, Packer packer) {
        packer.number(inputs.size());
        for (Map.Entry<String, InputValue> input : inputs.entrySet()) {
            packer.number(letters.number(input.getKey()));
            pack(input.getValue(), packer);
        }
    }

    /** The inputs that were packed; never changes. */
    static Map<String, InputValue> unpack(Dictionary<String> letters, Unpacker unpacker) {
        int size = unpacker.count();
        switch (size) {
            case 0:
                return Map.of();
            case 1:
                return Map.of(letters.thing(unpacker.count()), value(unpacker));
            default:
                @SuppressWarnings({"unchecked", "rawtypes"})
                Map.Entry<String, InputValue>[] inputs = new Map.Entry[size];
                for (int i = 0; i < size; i++) {
                    inputs[i] = Map.entry(letters.thing(unpacker.count()), value(unpacker));
                }
                return Map.ofEntries(inputs);
        }
    }

    private static void pack(InputValue value, Packer packer) {
        if (value instanceof InputValue.Quantity quantity) {
            packer.number(QUANTITY);
            packer.decimal(quantity.value());
        } else if (value instanceof InputValue.Answer answer) {
            packer.number(answer.yes() ? YES : NO);
        } else if (value instanceof InputValue.Option option) {
            packer.number(OPTION);
            packer.text(option.text());
        } else if (value instanceof InputValue.Day day) {
            packer.number(DAY);
            packer.number(day.day().toEpochDay());
        }
    }

    private static InputValue value(Unpacker unpacker) {
        int form = unpacker.count();
        return switch (form) {
            case QUANTITY -> new InputValue.Quantity(unpacker.decimal());
            case YES -> new InputValue.Answer(true);
            case NO -> new InputValue.Answer(false);
            case OPTION -> new InputValue.Option(unpacker.text());
            case DAY -> new InputValue.Day(LocalDate.ofEpochDay(unpacker.number()));
            default -> throw new IllegalStateException("no input: " + form);
        };
    }
}
