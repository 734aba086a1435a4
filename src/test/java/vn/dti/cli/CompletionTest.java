package vn.dti.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import vn.dti.notice.Language;
import vn.dti.notice.Texts;

/** The shells themselves are asked what they would offer; dti is there a script that says the words of an example. */
class CompletionTest {

    private static final Path EXAMPLE = Path.of("examples/mo-duc-2024").toAbsolutePath();

    @TempDir
    private Path folder;

    @BeforeEach
    void program() throws IOException {
        Files.writeString(folder.resolve("words"), said("-C", EXAMPLE.toString(), "completion", "--words"));
        Path dti = Files.writeString(
                folder.resolve("dti"), "#!/bin/sh\necho asked >> " + folder + "/asked\ncat " + folder + "/words\n");
        assertThat(dti.toFile().setExecutable(true)).isTrue();
        for (String shell : List.of("bash", "zsh", "fish")) {
            Files.writeString(folder.resolve("completion." + shell), said("completion", shell));
        }
    }

    @Test
    void theWordsAreThoseOfTheAssessment() throws IOException {
        List<String> words = Files.readAllLines(folder.resolve("words"));

        assertThat(words)
                .contains(
                        "unit\tduc-thanh\tXã Đức Thạnh",
                        "round\tlan-1\tThẩm định lần 1",
                        "stage\tself\t",
                        "stage\tlan-2\tThẩm định lần 2",
                        "stage\tfinal\t",
                        "pillar\tkinh-te-so\tKinh tế số")
                .anyMatch(line -> line.startsWith("indicator\t6.8\t"));
        assertThat(said("-C", folder.toString(), "completion", "--words")).isEmpty();
    }

    @Test
    void everyArgumentIsAnswered() {
        List<String> unanswered = new ArrayList<>();
        PrintWriter nowhere = new PrintWriter(new StringWriter());
        Texts texts = Texts.in(Language.VI);
        new Commands(new Screen(texts, nowhere, nowhere, false, 80, false))
                .allWith(texts)
                .getSubcommands()
                .values()
                .forEach(line -> {
                    CommandSpec command = line.getCommandSpec();
                    for (ArgSpec argument : command.args()) {
                        boolean text = argument.type() == String.class;
                        String name = argument.isOption()
                                ? ((picocli.CommandLine.Model.OptionSpec) argument).longestName()
                                : command.name() + " "
                                        + ((picocli.CommandLine.Model.PositionalParamSpec) argument)
                                                .index()
                                                .min();
                        if (text
                                && CompletionScript.kind(command, argument, name)
                                        .equals("none")) {
                            unanswered.add(command.name() + " " + name);
                        }
                    }
                });

        assertThat(unanswered).containsExactlyInAnyOrder("set --id", "set --sheet", "set --table");
    }

    @Test
    void bashOffersWhatFits() throws Exception {
        assertThat(bash("exp")).containsExactly("explain");
        assertThat(bash("explain", "duc-t")).containsExactlyInAnyOrder("duc-tan", "duc-thang", "duc-thanh");
        assertThat(bash("explain", "duc-tan", "6.1"))
                .containsExactly("6.1", "6.10", "6.11", "6.12.1", "6.12.2", "6.12.3");
        assertThat(bash("what-if", "thi")).containsExactly("thi-tran-mo-duc");
        assertThat(bash("score", "--stage", "")).containsExactly("self", "lan-1", "lan-2", "final");
        assertThat(bash("score", "--stage", "=", "la")).containsExactly("lan-1", "lan-2");
        assertThat(bash("diff", "--pillar", "k")).containsExactly("kinh-te-so");
        assertThat(bash("diff", "--by", "")).containsExactly("unit", "indicator", "appraiser");
        assertThat(bash("forms", "--round", "")).containsExactly("lan-1", "lan-2");
        assertThat(bash("score", "--provi")).containsExactly("--provisional");
        assertThat(bash("check", "comp"))
                .containsExactlyInAnyOrder("completion.bash", "completion.zsh", "completion.fish");
    }

    @Test
    void bashAsksOnceUntilTheAssessmentChanges() throws Exception {
        Path own = Files.createDirectories(folder.resolve("ky"));
        Path definition = Files.writeString(own.resolve("dti.yaml"), "title: x\n");
        String ask = "source completion.bash\nCOMP_WORDS=(dti -C ky explain thi)\nCOMP_CWORD=4\n_dti\n_dti\n"
                + "printf '%s\\n' \"${COMPREPLY[@]}\"";
        String[] bash = {"bash", "--norc", "--noprofile", "-c", ask};

        assertThat(shell(bash)).containsExactly("thi-tran-mo-duc");
        assertThat(shell(bash)).containsExactly("thi-tran-mo-duc");
        assertThat(folder.resolve("asked")).hasContent("asked");

        Files.setLastModifiedTime(definition, FileTime.fromMillis(0));
        assertThat(shell(bash)).containsExactly("thi-tran-mo-duc");
        assertThat(folder.resolve("asked")).hasContent("asked\nasked");
    }

    @Test
    void zshOffersWhatFits() throws Exception {
        Path drive = Files.writeString(
                folder.resolve("drive.zsh"),
                """
                zmodload zsh/zpty
                zpty shell zsh -f -i
                zpty -w shell "PS1='' PS2='' RPS1=; cd $1; PATH=$1:\\$PATH; autoload -Uz compinit; compinit -u -D
                source $1/completion.zsh; told() { print -r -- \\"<<\\$BUFFER>>\\"; BUFFER= }
                zle -N told; bindkey '^T' told; print ready''now"
                zpty -r shell out '*readynow*'
                for typed in "${@:2}"; do
                  zpty -n -w shell "dti -C $E $typed"$'\\t\\C-T'
                  zpty -r shell out '*<<*>>*'
                  print -r -- ${${out##*<<}%%>>*}
                done
                zpty -d shell
                """
                        .replace("$E", linked()));

        List<String> buffers = shell(
                "zsh",
                "-f",
                drive.toString(),
                folder.toString(),
                "exp",
                "explain thi",
                "score --stage=la",
                "explain duc-tan --ag",
                "diff --by app",
                "forms --round=");

        assertThat(buffers)
                .extracting(buffer -> buffer.substring(buffer.indexOf(linked()) + linked().length() + 1))
                .containsExactly(
                        "explain ",
                        "explain thi-tran-mo-duc ",
                        "score --stage=lan-",
                        "explain duc-tan --against ",
                        "diff --by appraiser ",
                        "forms --round=lan-");
    }

    @Test
    void fishOffersWhatFits() throws Exception {
        assertThat(fish("exp")).hasSize(1).allMatch(line -> line.startsWith("explain\t"));
        assertThat(fish("explain thi")).containsExactly("thi-tran-mo-duc\tThị trấn Mộ Đức");
        assertThat(fish("forms --round ")).containsExactly("lan-1\tThẩm định lần 1", "lan-2\tThẩm định lần 2");
        assertThat(fish("score --provi")).hasSize(1).allMatch(line -> line.startsWith("--provisional"));
    }

    /** A way to the example that can be typed as it is, wherever the project was checked out. */
    private String linked() {
        try {
            Path link = folder.resolve("vi-du");
            if (!Files.exists(link)) {
                Files.createSymbolicLink(link, EXAMPLE);
            }
            return link.getFileName().toString();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private List<String> fish(String typed) throws Exception {
        String line = "dti -C " + linked() + " " + typed;
        return shell("fish", "--no-config", "-c", "source completion.fish; complete -C '" + line + "'");
    }

    /** @param typed the words behind "dti -C EXAMPLE", the last one unfinished */
    private List<String> bash(String... typed) throws Exception {
        StringBuilder script = new StringBuilder("source completion.bash\nCOMP_WORDS=(dti -C '" + EXAMPLE + "' ");
        for (String word : typed) {
            script.append('\'').append(word).append("' ");
        }
        script.append(")\nCOMP_CWORD=").append(typed.length + 2).append("\n_dti\nprintf '%s\\n' \"${COMPREPLY[@]}\"\n");
        return shell("bash", "--norc", "--noprofile", "-c", script.toString());
    }

    private List<String> shell(String... command) throws Exception {
        assumeTrue(isInstalled(command[0]), command[0] + " is not installed");
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().put("PATH", folder + ":" + System.getenv("PATH"));
        builder.environment().put("LC_ALL", "C.UTF-8");
        builder.environment().put("HOME", folder.toString());
        builder.environment().remove("XDG_CACHE_HOME");
        Path out = folder.resolve("out");
        Process process = builder.redirectErrorStream(true)
                .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                .redirectOutput(out.toFile())
                .start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return Files.readAllLines(out, StandardCharsets.UTF_8).stream()
                .filter(line -> !line.isBlank())
                .toList();
    }

    private static boolean isInstalled(String shell) {
        return List.of(System.getenv().getOrDefault("PATH", "").split(":")).stream()
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, shell)));
    }

    private static String said(String... arguments) {
        StringWriter out = new StringWriter();
        int code = Main.run(arguments, new PrintWriter(out), new PrintWriter(new StringWriter()));
        assertThat(code).isEqualTo(ExitCode.DONE);
        return out.toString();
    }
}
