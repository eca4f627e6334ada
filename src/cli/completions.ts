import { Argument, type Command, type Option } from 'commander';
import type { Terminal } from './terminal.js';

const shells = ['bash', 'zsh', 'fish'] as const;

/** Adds `claims completions` to the program; what it prints is made from the program's own commands and options. */
export function addCompletions(program: Command, terminal: Terminal, finish: (code: number) => void): void {
  program
    .command('completions')
    .description('print the completions of a shell')
    .addArgument(new Argument('<shell>', 'the shell').choices(shells))
    .addHelpText(
      'after',
      '\nExamples:\n  claims completions bash > ~/.local/share/bash-completion/completions/claims\n' +
        '  claims completions zsh > ~/.zfunc/_claims\n  claims completions fish > ~/.config/fish/completions/claims.fish',
    )
    .action((shell: string) => {
      const draw = shell === 'bash' ? drawBash : shell === 'zsh' ? drawZsh : drawFish;
      terminal.write(draw(program.commands));
      finish(0);
    });
}

/** The bash completions of some commands. */
export function drawBash(commands: readonly Command[]): string {
  const cases = commands.map((command) => {
    const values = command.options
      .filter((option) => option.required)
      .map((option) => `        ${flagsOf(option).join('|')}) ${bashValues(option)} ;;`);
    return [
      `    ${command.name()})`,
      '      case "$previous" in',
      ...values,
      '      esac',
      `      words="${[...optionsOf(command).flatMap(flagsOf), ...wordsOf(command)].join(' ')}"`,
      '      ;;',
    ].join('\n');
  });
  return `# bash completion of claims
_claims() {
  local current="\${COMP_WORDS[COMP_CWORD]}" previous="\${COMP_WORDS[COMP_CWORD - 1]}" command="" words word
  for word in "\${COMP_WORDS[@]:1:COMP_CWORD - 1}"; do
    case "$word" in -*) ;; *) command="$word"; break ;; esac
  done
  words="${[...commands.map((command) => command.name()), '--help', '--version'].join(' ')}"
  case "$command" in
${cases.join('\n')}
  esac
  COMPREPLY=()
  if [[ -z "$command" || "$current" == -* || "$command" == completions ]]; then
    mapfile -t COMPREPLY < <(compgen -W "$words" -- "$current")
  else
    mapfile -t COMPREPLY < <(compgen -f -- "$current")
  fi
}
complete -o filenames -F _claims claims
`;
}

function bashValues(option: Option): string {
  const reply = (how: string): string => `mapfile -t COMPREPLY < <(compgen ${how} -- "$current"); return`;
  return reply(option.argChoices ? `-W "${option.argChoices.join(' ')}"` : isFile(option) ? '-f' : '-W ""');
}

/** The zsh completions of some commands. */
export function drawZsh(commands: readonly Command[]): string {
  const quote = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;
  const explain = (text: string): string => text.replace(/[[\]:\\]/g, '\\$&');
  const list = commands.map((command) => `    ${quote(`${command.name()}:${explain(command.description())}`)}`);
  const cases = commands.map((command) => {
    const specs = optionsOf(command).map((option) => {
      const value = option.argChoices ? `(${option.argChoices.join(' ')})` : isFile(option) ? '_files' : '';
      const behind = `[${explain(option.description)}]${option.required ? `:${explain(option.attributeName())}:${value}` : ''}`;
      const flags = flagsOf(option);
      const alone = flags.length > 1 ? `{${flags.join(',')}}` : flags.join('');
      return `        '*'${alone}${quote(behind)} \\`;
    });
    const words = wordsOf(command);
    const rest = words.length > 0 ? `'1:shell:(${words.join(' ')})'` : "'*:file:_files'";
    return [`      ${command.name()})`, '        _arguments \\', ...specs, `        ${rest}`, '        ;;'].join('\n');
  });
  return `#compdef claims
_claims() {
  local -a commands
  commands=(
${list.join('\n')}
  )
  if (( CURRENT == 2 )); then
    _describe command commands
    return
  fi
  local command=$words[2]
  shift words
  (( CURRENT-- ))
  case $command in
${cases.join('\n')}
  esac
}
if [ "$funcstack[1]" = _claims ]; then _claims "$@"; else compdef _claims claims; fi
`;
}

/** The fish completions of some commands. */
export function drawFish(commands: readonly Command[]): string {
  const quote = (text: string): string => `'${text.replace(/[\\']/g, '\\$&')}'`;
  const lines = ['# fish completion of claims'];
  for (const command of commands) {
    const name = command.name();
    lines.push(`complete -c claims -n __fish_use_subcommand -f -a ${name} -d ${quote(command.description())}`);
    const within = `complete -c claims -n '__fish_seen_subcommand_from ${name}'`;
    for (const option of optionsOf(command)) {
      const flags = flagsOf(option).map((flag) =>
        flag.startsWith('--') ? `-l ${flag.slice(2)}` : `-s ${flag.slice(1)}`,
      );
      const words = option.argChoices ? `-x -a ${quote(option.argChoices.join(' '))} ` : '';
      const value = !option.required ? '' : words !== '' ? words : isFile(option) ? '-r ' : '-x ';
      lines.push(`${within} ${flags.join(' ')} ${value}-d ${quote(option.description)}`);
    }
    const words = wordsOf(command);
    if (words.length > 0) lines.push(`${within} -f -a ${quote(words.join(' '))}`);
  }
  return `${lines.join('\n')}\n`;
}

function optionsOf(command: Command): Option[] {
  return [...command.createHelp().visibleOptions(command)];
}

function flagsOf(option: Option): string[] {
  return [option.short, option.long].filter((flag) => flag !== undefined);
}

/** The words that a command takes for its first argument; none where it takes files. */
function wordsOf(command: Command): readonly string[] {
  return command.registeredArguments[0]?.argChoices ?? [];
}

function isFile(option: Option): boolean {
  return /<(?:file|folder|path)>/.test(option.flags);
}
