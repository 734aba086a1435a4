package vn.dti.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A program that is in the middle of something, says so, and waits to be stopped. */
final class StoppedProbe {

    private StoppedProbe() {}

    /** @param arguments what it is in the middle of, and the folder in which */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[1]);
        switch (arguments[0]) {
            case "folder" -> {
                try (NewFolder made = new NewFolder(folder.resolve("moi"))) {
                    Files.writeString(made.aside().resolve("dti.yaml"), "title: Kỳ");
                    waitToBeStopped();
                }
            }
            case "file" -> WholeFile.write(
                    folder.resolve("bo.yaml"),
                    out -> {
                        out.write(1);
                        out.flush();
                        waitToBeStopped();
                    },
                    (there, fresh) -> true);
            case "exchange" -> {
                try (Exchange exchange = new Exchange(folder.resolve("ket-qua"))) {
                    exchange.write("a", out -> out.write(1));
                    waitToBeStopped();
                }
            }
            case "scratch" -> {
                try (ScratchFolder scratch = new ScratchFolder("dti-thu-")) {
                    Files.writeString(scratch.path().resolve("a"), "a");
                    waitToBeStopped();
                }
            }
            default -> throw new IllegalArgumentException(arguments[0]);
        }
    }

    private static void waitToBeStopped() {
        System.out.println("begun");
        WhenStopped.waitForTheEnd();
    }
}
