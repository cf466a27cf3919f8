#pragma once
#include <dlfcn.h>
#include <link-grammar/link-includes.h>

// The library is opened when a sentence is first parsed, not when the program starts: most verbs
// need no grammar, and a machine without it can still practise. The types come from its header, so
// that a signature that changed does not compile.
typedef struct {
    __typeof__(&lg_error_set_handler) set_error_handler;
    __typeof__(&dictionary_create_lang) create_dictionary;
    __typeof__(&parse_options_create) create_options;
    __typeof__(&parse_options_set_verbosity) set_verbosity;
    __typeof__(&parse_options_set_max_parse_time) set_seconds;
    __typeof__(&parse_options_set_max_memory) set_memory;
    __typeof__(&parse_options_set_linkage_limit) set_linkage_limit;
    __typeof__(&parse_options_set_min_null_count) set_fewest_nulls;
    __typeof__(&parse_options_set_max_null_count) set_most_nulls;
    __typeof__(&parse_options_set_spell_guess) set_spell_guess;
    __typeof__(&parse_options_reset_resources) reset_resources;
    __typeof__(&parse_options_resources_exhausted) is_exhausted;
    __typeof__(&sentence_create) create_sentence;
    __typeof__(&sentence_delete) delete_sentence;
    __typeof__(&sentence_split) split;
    __typeof__(&sentence_parse) parse;
    __typeof__(&sentence_num_linkages_post_processed) linkage_count;
    __typeof__(&sentence_num_violations) violations;
    __typeof__(&linkage_create) create_linkage;
    __typeof__(&linkage_delete) delete_linkage;
    __typeof__(&linkage_get_num_words) word_count;
    __typeof__(&linkage_get_word) word;
    __typeof__(&linkage_get_word_byte_start) word_start;
    __typeof__(&linkage_get_num_links) link_count;
    __typeof__(&linkage_get_link_lword) left_word;
    __typeof__(&linkage_get_link_rword) right_word;
    __typeof__(&linkage_get_link_label) label;
} link_grammar;

// What the library would print is not for our users.
static inline void link_grammar_ignore(lg_errinfo *error, void *data) {
    (void)error;
    (void)data;
}

// Opens the library and takes its functions; 0 where it is not installed or too old.
static inline int link_grammar_open(link_grammar *it) {
#ifdef __APPLE__
    void *library = dlopen("liblink-grammar.5.dylib", RTLD_NOW | RTLD_LOCAL);
#else
    void *library = dlopen("liblink-grammar.so.5", RTLD_NOW | RTLD_LOCAL);
#endif
    if (!library) return 0;
    int is_whole = 1;
#define TAKE(field, name) is_whole &= (*(void **)&it->field = dlsym(library, #name)) != 0
    TAKE(set_error_handler, lg_error_set_handler);
    TAKE(create_dictionary, dictionary_create_lang);
    TAKE(create_options, parse_options_create);
    TAKE(set_verbosity, parse_options_set_verbosity);
    TAKE(set_seconds, parse_options_set_max_parse_time);
    TAKE(set_memory, parse_options_set_max_memory);
    TAKE(set_linkage_limit, parse_options_set_linkage_limit);
    TAKE(set_fewest_nulls, parse_options_set_min_null_count);
    TAKE(set_most_nulls, parse_options_set_max_null_count);
    TAKE(set_spell_guess, parse_options_set_spell_guess);
    TAKE(reset_resources, parse_options_reset_resources);
    TAKE(is_exhausted, parse_options_resources_exhausted);
    TAKE(create_sentence, sentence_create);
    TAKE(delete_sentence, sentence_delete);
    TAKE(split, sentence_split);
    TAKE(parse, sentence_parse);
    TAKE(linkage_count, sentence_num_linkages_post_processed);
    TAKE(violations, sentence_num_violations);
    TAKE(create_linkage, linkage_create);
    TAKE(delete_linkage, linkage_delete);
    TAKE(word_count, linkage_get_num_words);
    TAKE(word, linkage_get_word);
    TAKE(word_start, linkage_get_word_byte_start);
    TAKE(link_count, linkage_get_num_links);
    TAKE(left_word, linkage_get_link_lword);
    TAKE(right_word, linkage_get_link_rword);
    TAKE(label, linkage_get_link_label);
#undef TAKE
    if (!is_whole) return 0;
    it->set_error_handler(link_grammar_ignore, 0);
    return 1;
}
