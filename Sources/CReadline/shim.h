#pragma once
#include <stdio.h>
#include <stdlib.h>
#include <readline/readline.h>
#include <readline/history.h>

// Readline is driven through mutable C globals, which Swift 6 refuses to touch. Each function
// below sets or reads one group of them; the comments say why the value is what it is.

// The program handles signals itself, so that they are seen at a safe point; readline must not
// install handlers of its own, nor write LINES and COLUMNS into the environment behind our back.
static inline void readline_leave_signals_alone(void) {
    rl_catch_signals = 0;
    rl_catch_sigwinch = 0;
    rl_change_environment = 0;
}

// The name that `$if` in an inputrc file sees. Readline keeps the pointer.
static inline void readline_set_name(const char *name) { rl_readline_name = name; }

// All keys come through one function, which also waits for signals and the time limit.
static inline void readline_set_key_source(rl_getc_func_t *source) { rl_getc_function = source; }

// No word breaks: the completer sees the whole text before the cursor and finds the word itself,
// so that candidates may hold spaces. Never ask "Display all?": that question would eat Ctrl-C.
static inline void readline_set_completion(
    rl_completion_func_t *complete, rl_compdisp_func_t *display) {
    rl_attempted_completion_function = complete;
    rl_completion_display_matches_hook = display;
    rl_completer_word_break_characters = "";
    rl_basic_word_break_characters = "";
    rl_completer_quote_characters = NULL;
    rl_completion_query_items = -1;
    rl_sort_completion_matches = 0;
}

// Stops readline from falling back to file names when the completer has nothing to say.
static inline void readline_forbid_file_names(void) { rl_attempted_completion_over = 1; }

// What follows a lone candidate: a space, or nothing ('\0'). Readline resets it before each call.
static inline void readline_set_appended(char character) {
    rl_completion_append_character = character;
}

// Ends the current read as soon as the key function returns.
static inline void readline_finish(void) { rl_done = 1; }

// Whether readline waits for the first key of a command, rather than inside a search, a paste or
// a key sequence, where only an end of file is understood as "give up".
static inline int readline_awaits_command(void) { return RL_ISSTATE(RL_STATE_READCMD) != 0; }

// The text before the cursor, and its length in bytes.
static inline const char *readline_buffer(void) { return rl_line_buffer; }
static inline int readline_cursor(void) { return rl_point; }

// Writes through the stream that readline itself draws on, so that the order is kept.
static inline void readline_draw(const char *text) {
    fputs(text, rl_outstream);
    fflush(rl_outstream);
}
