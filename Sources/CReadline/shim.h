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

// Three parts of readline that its header keeps to itself, used where the library has them.
//
// A key sequence that ends a search leaves a command to be run after it. Where that command gives
// up, as the call of a macro does that was never recorded, readline goes on to run it after every
// further key, Enter included. No command waits while a key is read, so one that does is dropped.
//
// Keys that readline has put back to read them once more, such as the last one of a command that was
// broken off, belong to the read that is over.
//
// The line that was begun is put aside while one walks through history.
#ifdef __linux__
extern void *_rl_command_to_execute __attribute__((weak));
extern int _rl_pushed_input_available(void) __attribute__((weak));
extern HIST_ENTRY *_rl_saved_line_for_history __attribute__((weak));
static inline void readline_drop_waiting_command(void) {
    if (&_rl_command_to_execute) _rl_command_to_execute = NULL;
}
static inline void readline_drop_pushed_keys(void) {
    rl_clear_pending_input();
    while (_rl_pushed_input_available && _rl_pushed_input_available()) rl_read_key();
}
static inline HIST_ENTRY *readline_line_put_aside(void) {
    return &_rl_saved_line_for_history ? _rl_saved_line_for_history : NULL;
}
#else
static inline void readline_drop_waiting_command(void) {}
static inline void readline_drop_pushed_keys(void) { rl_clear_pending_input(); }
static inline HIST_ENTRY *readline_line_put_aside(void) { return NULL; }
#endif

// Gives each list of edits that can be undone to one line alone. Before version 8.3 readline lets a
// line of history share its list with the line put aside while one walks through history, or keep the
// start of a list that was undone since; a search or the end of the walk then frees what the other
// still holds. To be called where readline waits for a command, or for nothing.
static inline void readline_part_undo_lists(void) {
    HIST_ENTRY *current = current_history();
    if (current && current->data && current->data != (histdata_t)rl_undo_list) {
        // Where all was undone, the line of history takes the text as it was.
        if (rl_undo_list)
            current->data = NULL;
        else
            rl_maybe_replace_line();
    }
    HIST_ENTRY *aside = readline_line_put_aside(), **lines = history_list();
    for (int i = 0; aside && aside->data && i < history_length; i++)
        if (lines[i]->data == aside->data) aside->data = NULL;
}

// Lets go of all lines of history. Readline frees them but leaves the first of them standing in its
// list, where a search that goes to the list's end would find it.
static inline void readline_forget_history(void) {
    readline_part_undo_lists();
    HIST_ENTRY **lines = history_list();
    rl_clear_history();
    if (lines) lines[0] = NULL;
}

// Begins a line in the keymap of its editing mode. With vi's keys that happens by itself; with those
// of Emacs a command of vi's, bound in an inputrc file, would leave its keymap behind for good.
static inline void readline_begin_in_own_keymap(void) {
    if (rl_editing_mode == 1) rl_set_keymap(emacs_standard_keymap);
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
