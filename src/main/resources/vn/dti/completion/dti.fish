# Completion of dti for fish, written by "dti completion fish". Save it as ~/.config/fish/completions/dti.fish.
# The words of an assessment are asked of dti once and kept in ~/.cache/dti until dti.yaml or a set changes.

function __dti_line # sets __dti_command, __dti_folder, __dti_place from what is typed before the cursor
    set -g __dti_command
    set -g __dti_folder .
    set -g __dti_place 0
    set -l waiting
    for word in (commandline -opc)[2..-1]
        set -l plain (string replace -r '^~' $HOME -- $word)
        if test -n "$waiting"
            test "$waiting" = -C; and set -g __dti_folder $plain
            set waiting
            continue
        end
        switch $word
            case -C --lang --today
                set waiting $word
            case '--*=*'
            case '-*'
                __dti_takes "$__dti_command $word"; and set waiting $word
            case '*'
                if test -z "$__dti_command"
                    set -g __dti_command $word
                else
                    set -g __dti_place (math $__dti_place + 1)
                    test -f "$plain/dti.yaml"; and set -g __dti_folder $plain
                end
        end
    end
end

function __dti_takes # "command option": whether something follows it
    contains -- $argv[1] $__dti_valued
end

function __dti_at_command
    __dti_line
    test -z "$__dti_command"
end

function __dti_in
    __dti_line
    test "$__dti_command" = $argv[1]
end

function __dti_offer # kind: the words of it
    __dti_line
    switch $argv[1]
        case '=*'
            string split ' ' -- (string sub -s 2 -- $argv[1])
        case folder
            __fish_complete_directories (commandline -ct)
        case none file
        case '*'
            test -f "$__dti_folder/dti.yaml"; or return
            set -l sets $__dti_folder/bo-chi-so/*.yaml
            set -l key $PWD $__dti_folder (stat -c %y $__dti_folder/dti.yaml $sets 2>/dev/null; or stat -f %Fm $__dti_folder/dti.yaml $sets 2>/dev/null)
            set key (string join ' ' -- $key)
            if test "$key" != "$__dti_key"
                set -l kept $HOME/.cache/dti
                set -q XDG_CACHE_HOME; and set kept $XDG_CACHE_HOME/dti
                set -l file $kept/completion-(string join ' ' -- $PWD $__dti_folder | cksum | string replace -a ' ' '')
                set -g __dti_key $key
                set -g __dti_all (cat $file 2>/dev/null)
                if test "$__dti_all[1]" != "$key"
                    set -l typed (commandline -opc)
                    set -l program (string replace -r '^~' $HOME -- $typed[1])
                    set -g __dti_all $key ($program -C $__dti_folder completion --words 2>/dev/null)
                    mkdir -p $kept 2>/dev/null; and printf '%s\n' $__dti_all >$file.$fish_pid 2>/dev/null; and mv -f $file.$fish_pid $file 2>/dev/null
                end
            end
            for line in $__dti_all
                set -l parts (string split \t -- $line)
                test "$parts[1]" = $argv[1]; and printf '%s\t%s\n' $parts[2] "$parts[3]"
            end
    end
end

function __dti_stands # what stands at the place that is typed
    __dti_line
    set -l kind none
    switch "$__dti_command $__dti_place"
@PLACES@
    end
    if test $kind = file
        __fish_complete_path (commandline -ct)
    else
        __dti_offer $kind
    end
end

set -g __dti_valued \
@VALUES@
    ""

complete -c dti -f
@COMMANDS@
complete -c dti -n 'not __dti_at_command' -a '(__dti_stands)'
complete -c dti -s C -x -a '(__fish_complete_directories)'
@OPTIONS@
