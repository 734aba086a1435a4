#compdef dti
# Completion of dti for zsh, written by "dti completion zsh". Use it with: source <(dti completion zsh), or save it as
# _dti in a folder of $fpath. The words of an assessment are asked of dti once and kept in ~/.cache/dti until dti.yaml or a set changes.

typeset -g _dti_key= _dti_all=

_dti_value() { # command, option: sets kind to what follows it; false where nothing does
  case "$1 $2" in
@VALUES@
    *) return 1 ;;
  esac
}

_dti_place() { # command, place from 0: sets kind to what stands there
  case "$1 $2" in
@PLACES@
    *) kind=none ;;
  esac
}

_dti_options() { # command: sets options
  case $1 in
@OPTIONS@
    *) options=(--help --version) ;;
  esac
}

_dti_load() { # program, folder: fills _dti_all with the words of the assessment there
  local key kept file
  local -a sets
  if [[ ! -f $2/dti.yaml ]]; then
    _dti_key= _dti_all=
    return
  fi
  sets=($2/bo-chi-so/*.yaml(N))
  key="$PWD $2 $(command stat -c %y $2/dti.yaml $sets 2>/dev/null || command stat -f %Fm $2/dti.yaml $sets 2>/dev/null)"
  key=${key//$'\n'/ }
  [[ $key == "$_dti_key" ]] && return
  kept=${XDG_CACHE_HOME:-$HOME/.cache}/dti
  file=$kept/completion-$(print -rn -- "$PWD $2" | cksum | tr -d ' ')
  _dti_key=$key
  _dti_all=$(cat $file 2>/dev/null)
  if [[ ${_dti_all%%$'\n'*} != "$key" ]]; then
    _dti_all=$key$'\n'$($1 -C $2 completion --words 2>/dev/null)
    mkdir -p $kept 2>/dev/null && print -r -- $_dti_all 2>/dev/null >$file.$$ && mv -f $file.$$ $file 2>/dev/null
  fi
}

_dti() {
  local program=${(Q)words[1]} command= folder=. waiting= kind= word line
  local -i i place=0
  local -a options commands found parts
  program=${program/#\~/$HOME}
  for ((i = 2; i < CURRENT; i++)); do
    word=${(Q)words[i]}
    word=${word/#\~/$HOME}
    if [[ -n $waiting ]]; then
      [[ $waiting == -C ]] && folder=$word
      waiting=
      continue
    fi
    case $word in
      -C | --lang | --today) waiting=$word ;;
      --*=*) ;;
      -*) _dti_value "$command" "$word" && waiting=$word ;;
      *)
        if [[ -z $command ]]; then
          command=$word
        else
          place+=1
          [[ -f $word/dti.yaml ]] && folder=$word
        fi
        ;;
    esac
  done
  if [[ -n $waiting ]]; then
    _dti_value "${command:-score}" "$waiting" || kind=none
  elif [[ $words[CURRENT] == --*=* ]]; then
    _dti_value "${command:-score}" "${words[CURRENT]%%=*}" || kind=none
    compset -P '*='
  elif [[ $words[CURRENT] == -* ]]; then
    _dti_options "$command"
    [[ -z $command ]] && options=(-C --lang --today --help --version)
    _describe -o 'dti' options
    return
  elif [[ -z $command ]]; then
    commands=(
@COMMANDS@
    )
    _describe 'dti' commands
    return
  else
    _dti_place "$command" "$place"
  fi
  case $kind in
    none) ;;
    file) _files ;;
    folder) _files -/ ;;
    '='*) found=(${=kind#=}); compadd -a found ;;
    *)
      _dti_load "$program" "$folder"
      for line in ${(f)_dti_all}; do
        parts=("${(@s:	:)line}")
        [[ $parts[1] == $kind ]] && found+=("${parts[2]//:/\\:}:$parts[3]")
      done
      _describe "$kind" found
      ;;
  esac
}

if [[ $funcstack[1] == _dti ]]; then
  _dti "$@"
elif (( $+functions[compdef] )); then
  compdef _dti dti
fi
