package vn.dti.cli;

import java.lang.reflect.Constructor;
import picocli.CommandLine;

/** Makes the commands, and gives each the screen it speaks on. */
final class Commands implements CommandLine.IFactory {

    private final Screen screen;

    Commands(Screen screen) {
        this.screen = screen;
    }

    @Override
    public <K> K create(Class<K> type) throws Exception {
        for (Constructor<?> constructor : type.getDeclaredConstructors()) {
            if (constructor.getParameterCount() == 1 && constructor.getParameterTypes()[0] == Screen.class) {
                return type.cast(constructor.newInstance(screen));
            }
        }
        return CommandLine.defaultFactory().create(type);
    }
}
