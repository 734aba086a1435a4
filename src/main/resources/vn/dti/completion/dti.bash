# Completion of dti for bash, written by "dti completion bash". Use it with: source <(dti completion bash)
# The words of an assessment are asked of dti once and kept in ~/.cache/dti until dti.yaml or a set changes.

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
    *) options='--help --version' ;;
  esac
}

_dti_load() { # program, folder: fills _dti_all with the words of the assessment there
  local key kept file sets=("$2"/bo-chi-so/*.yaml)
  [ -e "${sets[0]}" ] || sets=()
  if [ ! -f "$2/dti.yaml" ]; then
    _dti_key= _dti_all=
    return
  fi
  key="$PWD $2 $(stat -c %y "$2/dti.yaml" "${sets[@]}" 2>/dev/null || stat -f %Fm "$2/dti.yaml" "${sets[@]}" 2>/dev/null)"
  key=${key//$'\n'/ }
  [ "$key" = "$_dti_key" ] && return
  kept=${XDG_CACHE_HOME:-$HOME/.cache}/dti
  file=$kept/completion-$(printf %s "$PWD $2" | cksum | tr -d ' ')
  _dti_key=$key
  _dti_all=$(cat "$file" 2>/dev/null)
  if [ "${_dti_all%%$'\n'*}" != "$key" ]; then
    _dti_all=$key$'\n'$("$1" -C "$2" completion --words 2>/dev/null)
    mkdir -p "$kept" 2>/dev/null && printf '%s\n' "$_dti_all" >"$file.$$" 2>/dev/null && mv -f "$file.$$" "$file" 2>/dev/null
  fi
}

_dti() {
  local cur=${COMP_WORDS[COMP_CWORD]} program=${COMP_WORDS[0]} command= folder=. place=0 waiting= kind= options=
  local i word line word_kind rest
  program=${program/#\~/$HOME}
  for ((i = 1; i < COMP_CWORD; i++)); do
    word=${COMP_WORDS[i]}
    [ "$word" = = ] && continue
    if [ -n "$waiting" ]; then
      if [ "$waiting" = -C ]; then
        word=${word/#\~/$HOME} word=${word//[\"\'\\]/} folder=$word
      fi
      waiting=
      continue
    fi
    case $word in
      -C) waiting=-C ;;
      --lang | --today) waiting=$word ;;
      -*) _dti_value "$command" "$word" && waiting=$word ;;
      *)
        if [ -z "$command" ]; then
          command=$word
        else
          place=$((place + 1))
          word=${word/#\~/$HOME} word=${word//[\"\'\\]/}
          [ -f "$word/dti.yaml" ] && folder=$word
        fi
        ;;
    esac
  done
  [ "$cur" = = ] && cur=
  COMPREPLY=()
  if [ -n "$waiting" ]; then
    _dti_value "${command:-score}" "$waiting" || kind=none
  elif [[ $cur == -* ]]; then
    _dti_options "$command"
    [ -z "$command" ] && options='-C --lang --today --help --version'
    kind="=$options"
  elif [ -z "$command" ]; then
    kind="=@COMMANDS@"
  else
    _dti_place "$command" "$place"
  fi
  case $kind in
    none) ;;
    file)
      compopt -o filenames 2>/dev/null
      mapfile -t COMPREPLY < <(compgen -f -- "${cur//[\"\'\\]/}")
      ;;
    folder)
      compopt -o filenames 2>/dev/null
      mapfile -t COMPREPLY < <(compgen -d -- "${cur//[\"\'\\]/}")
      ;;
    =*)
      kind=${kind#=}
      mapfile -t COMPREPLY < <(compgen -W "${kind//$'\n'/ }" -- "$cur")
      ;;
    *)
      _dti_load "$program" "$folder"
      while IFS=$'\t' read -r word_kind word rest; do
        if [ "$word_kind" = "$kind" ] && [[ $word == "$cur"* ]]; then
          COMPREPLY+=("$word")
        fi
      done <<<"$_dti_all"
      ;;
  esac
}

complete -F _dti dti
